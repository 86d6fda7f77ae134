import type { Level, Scale } from '../schema/scale.ts';
import type { TrackerPeriod } from '../schema/tracker.ts';

export interface LevelCount {
  readonly level: Level;
  readonly count: number;
  /** Share of the total, unrounded; 0 where the total is 0. */
  readonly percent: number;
  /** The percentage that the source prints, where it does. */
  readonly printedPercent: string | undefined;
  /** How many of the count the record lists one by one. */
  readonly listed: number;
}

export interface Distribution {
  readonly period: string;
  /** `printed` where the source prints counts, `entries` where they are counted here. */
  readonly basis: 'printed' | 'entries';
  /** One for each level of the scale, in its order, with those that nothing stands at. */
  readonly levels: readonly LevelCount[];
  readonly total: number;
  /** How many items the record lists with a rating. */
  readonly listed: number;
}

/**
 * How many items stand at each level in a period: as printed where the source prints counts, else counted from the
 * entries. Where items have several ratings, `aspect` says which is counted.
 */
export function distributionOf(
  period: Pick<TrackerPeriod, 'period' | 'printedCounts' | 'entries'>,
  scale: Pick<Scale, 'levels'>,
  aspect?: string,
): Distribution {
  const rated = period.entries.filter((e) => e.aspect === aspect && e.rating !== undefined);
  const printed = aspect === undefined ? period.printedCounts : undefined;
  const counts = scale.levels.map((level) => {
    const listed = rated.filter((e) => e.rating === level.id).length;
    const p = printed?.find((c) => c.rating === level.id);
    return { level, count: printed ? (p?.count ?? 0) : listed, printedPercent: p?.percent, listed };
  });
  const total = counts.reduce((sum, c) => sum + c.count, 0);
  return {
    period: period.period,
    basis: printed ? 'printed' : 'entries',
    levels: counts.map((c) => ({ ...c, percent: total === 0 ? 0 : (100 * c.count) / total })),
    total,
    listed: rated.length,
  };
}

/** The aspects that the entries of these periods are rated by, in order of appearance; none where items have one rating. */
export const aspectsOf = (periods: readonly Pick<TrackerPeriod, 'entries'>[]): string[] => [
  ...new Set(periods.flatMap((p) => p.entries.flatMap((e) => (e.aspect === undefined ? [] : [e.aspect])))),
];
