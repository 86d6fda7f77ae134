import type { OpenRecord } from '../record.ts';
import { agreements } from './agreements.ts';
import type { Change } from './change.ts';
import { comparisonOf, type Finder } from './comparison.ts';
import { costs } from './costs.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import { deadlines } from './deadlines.ts';
import { exceptionFlips } from './exception-flips.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { lostHistory } from './lost-history.ts';
import { judgements } from './judgements.ts';
import { noticeOf } from './notice.ts';
import { byNotice } from './order.ts';
import { oldAddresses } from './old-addresses.ts';
import { pages } from './pages.ts';
import { parts } from './parts.ts';
import { plannedFigures } from './planned-figures.ts';
import { progress } from './progress.ts';
import { ratings } from './ratings.ts';
import { relabelled } from './relabelled.ts';
import { revisionReasons, type Stated } from './reason.ts';
import { rules } from './rules.ts';
import { targetStatuses } from './target-statuses.ts';
import { targets } from './targets.ts';
import type { Told } from './tell.ts';
import { texts } from './texts.ts';
import { yardsticks } from './yardsticks.ts';

/** Every kind of change. A new one is a file here and a line here. */
const finders: readonly Finder[] = [
  figures,
  targets,
  plannedFigures,
  facts,
  ratings,
  relabelled,
  counts,
  judgements,
  deadlines,
  costs,
  rules,
  yardsticks,
  parts,
  progress,
  lostHistory,
  pages,
  oldAddresses,
  targetStatuses,
  courses,
  exceptionFlips,
  agreements,
  texts,
];

function finished(told: Told, { reason, kept, flags }: Stated): Change {
  const { subject, noun, verb } = told;
  return {
    noun,
    verb,
    notice: noticeOf(noun, verb),
    record: { kind: subject.kind, key: subject.key, title: subject.title, address: subject.address },
    authority: subject.authority,
    file: told.file ?? subject.file,
    path: told.path,
    side: told.side ?? 'after',
    sentence: told.sentence,
    old: told.old,
    new: told.new,
    source: told.source,
    locator: told.locator,
    reason,
    needs: told.needs && { ...told.needs, kept, flags },
    gone: told.gone,
  };
}

/**
 * What the public will see change between two versions of the content, in words: what was said and is no longer said
 * first, then what follows from it, then what is new, then edited texts. Pure; always in the same order.
 */
export function changesBetween(before: OpenRecord, after: OpenRecord): Change[] {
  const comparison = comparisonOf(before, after);
  const reasonOf = revisionReasons(comparison);
  return finders
    .flatMap((find) => [...find(comparison)])
    .map((told) => finished(told, reasonOf(told)))
    .sort(byNotice);
}
