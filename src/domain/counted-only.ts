import type { Level, Scale } from '../schema/scale.ts';
import type { TrackerPeriod } from '../schema/tracker.ts';
import { inSentence } from './rating-finding.ts';

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

/** `The document counts 6 red and names 3 of them; it counts 23 amber and names none.` Nothing for none. */
export function countedOnlyWords(found: readonly CountedOnly[]): string | undefined {
  if (found.length === 0) return undefined;
  const parts = found.map(
    ({ level, printed, named }) =>
      `counts ${printed} ${inSentence(level.label)} and names ${named === 0 ? 'none' : `${named} of them`}`,
  );
  return `The document ${parts.join('; it ')}.`;
}
