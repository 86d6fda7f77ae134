import type { Level, Scale } from '../schema/scale.ts';
import type { TrackerPeriod } from '../schema/tracker.ts';
import { listOf } from './wording.ts';

/** A level that calls for an exception, of which a document counts more items than it names. */
export interface CountedOnly {
  readonly level: Pick<Level, 'label'>;
  readonly printed: number;
  readonly named: number;
}

/** Levels that always call for an exception before those that may. */
const exceptionsFirst = (levels: Scale['levels']) => [
  ...levels.filter((l) => l.exception === 'always'),
  ...levels.filter((l) => l.exception !== 'always'),
];

/** Where a period's printed counts hold more items that may be exceptions than its entries do. */
export const countedOnly = (
  period: Pick<TrackerPeriod, 'entries' | 'printedCounts'>,
  scale: Pick<Scale, 'levels'>,
): CountedOnly[] =>
  exceptionsFirst(scale.levels).flatMap((level) => {
    const printed = period.printedCounts?.find((c) => c.rating === level.id)?.count ?? 0;
    const named = period.entries.filter((e) => e.rating === level.id).length;
    const counts = level.exception !== undefined && level.exception !== 'never' && printed > named;
    return counts ? [{ level, printed, named }] : [];
  });

/** `By the printed counts there were 6 red, 3 of them named, and 23 amber, none of them named.` Nothing for none. */
export function countedOnlyWords(found: readonly CountedOnly[]): string | undefined {
  if (found.length === 0) return undefined;
  const none = found.every((c) => c.named === 0);
  const parts = found.map(
    ({ level, printed, named }) =>
      `${printed} ${level.label.toLowerCase()}${none ? '' : ` (${named > 0 ? `${named} of them` : 'none'} named)`}`,
  );
  return `By the printed counts there were ${listOf(parts)}${none ? '; the document names none of them' : ''}.`;
}
