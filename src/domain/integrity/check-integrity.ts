import type { ContentFile } from '../entry.ts';
import { accentContrast } from './accent-contrast.ts';
import { blankText } from './blank-text.ts';
import { contentOf, type Content } from './content.ts';
import { costTotal } from './cost-total.ts';
import { danglingId } from './dangling-id.ts';
import { danglingKey } from './dangling-key.ts';
import { datesInOrder } from './dates-in-order.ts';
import { elapsedDated } from './elapsed-dated.ts';
import { exceptionUnsaid } from './exception-unsaid.ts';
import { filePeriod } from './file-period.ts';
import { folderAuthority } from './folder-authority.ts';
import { idleBreak } from './idle-break.ts';
import { intervalAroundValue } from './interval-around-value.ts';
import { linkDirection } from './link-direction.ts';
import { missingFile } from './missing-file.ts';
import { monthForYear } from './month-for-year.ts';
import { orphanFile } from './orphan-file.ts';
import { periodNotBegun } from './period-not-begun.ts';
import { polarityRange } from './polarity-range.ts';
import { printedCounts } from './printed-counts.ts';
import type { Problem } from './problem.ts';
import { ratingOnScale } from './rating-on-scale.ts';
import { redirectLeads } from './redirect-leads.ts';
import { revealingPercentage } from './revealing-percentage.ts';
import { revealingRevision } from './revealing-revision.ts';
import { revealingTotal } from './revealing-total.ts';
import { revisedFlag } from './revised-flag.ts';
import type { Rule } from './rule.ts';
import { sameEntry } from './same-entry.ts';
import { sameId } from './same-id.ts';
import { sameKey } from './same-key.ts';
import { sameNumber } from './same-number.ts';
import { sameObservation } from './same-observation.ts';
import { seriesName } from './series-name.ts';
import { shapeProblems } from './shape.ts';
import { smallCount } from './small-count.ts';
import { spanOrder } from './span-order.ts';
import { undatedUnexplained } from './undated-unexplained.ts';
import { unitLabel } from './unit-label.ts';
import { valueInUnit } from './value-in-unit.ts';

/** Every rule that holds files against each other or a file against itself. A new one is a file here and a line here. */
const rules: readonly Rule[] = [
  blankText,
  missingFile,
  orphanFile,
  folderAuthority,
  filePeriod,
  danglingKey,
  danglingId,
  linkDirection,
  sameId,
  sameNumber,
  sameObservation,
  sameEntry,
  seriesName,
  polarityRange,
  idleBreak,
  monthForYear,
  periodNotBegun,
  unitLabel,
  valueInUnit,
  intervalAroundValue,
  undatedUnexplained,
  elapsedDated,
  smallCount,
  revealingTotal,
  revealingPercentage,
  revealingRevision,
  ratingOnScale,
  exceptionUnsaid,
  printedCounts,
  costTotal,
  spanOrder,
  datesInOrder,
  revisedFlag,
  redirectLeads,
  accentContrast,
];

/**
 * Holds files against every rule, and hands back besides what rules look records up in, for whoever has more to check.
 * A file whose `data` is `undefined` could not be read: its reader has said why, and keys that point at it count as good.
 */
export function inspect(
  files: readonly ContentFile[],
  shapeOf = shapeProblems,
): { readonly problems: Problem[]; readonly content: Content } {
  const problems: Problem[] = [...sameKey(files)];
  const sound: ContentFile[] = [];
  const faulty: ContentFile[] = [];
  for (const file of files) {
    const shape = file.data === undefined ? undefined : shapeOf(file);
    problems.push(...(shape?.problems ?? []));
    (shape?.usable ? sound : faulty).push(file);
  }
  const content = contentOf(sound, faulty);
  for (const rule of rules) problems.push(...rule(content));
  return { problems, content };
}

/** The integrity gate: records in, everything that is wrong with them out. Pure; the order of `files` does not matter. */
export const checkIntegrity = (files: readonly ContentFile[]): Problem[] => inspect(files).problems;
