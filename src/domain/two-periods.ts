import { changeBetween, comparablePoints, type Change } from './change.ts';
import { absolute, compare, decimalOf } from './decimal.ts';
import { comparePeriods, lastDay, periodOf } from './period.ts';
import type { IndicatorRecord } from './record.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';

/** An indicator's change between the two periods. */
export interface ChangeOf {
  readonly indicator: IndicatorRecord;
  readonly change: Change;
}

export interface TwoPeriods {
  readonly from: string;
  readonly to: string;
  /** In the order of the indicators. */
  readonly changes: readonly ChangeOf[];
  /** Those without comparable figures in both. */
  readonly without: readonly IndicatorRecord[];
}

/** The figures of the area that may be compared with its latest, oldest first. */
function stretchOf(indicator: IndicatorRecord, dateOf: SourceDate): readonly SeriesPoint[] {
  const series = seriesOf(indicator, 'area');
  return series ? comparablePoints(indicator, pointsOf(series, dateOf)) : [];
}

const daysBetween = (from: string, to: string): number => lastDay(periodOf(to)) - lastDay(periodOf(from));

/**
 * The two periods at which the comparable figures of most indicators start and end, and the change of every indicator
 * that has both. Of several such pairs the one that more indicators have, then the longer, then the later.
 * Nothing where no indicator has two figures that may be compared.
 */
export function twoPeriods(indicators: readonly IndicatorRecord[], dateOf: SourceDate): TwoPeriods | undefined {
  const all = indicators.map((indicator) => ({ indicator, stretch: stretchOf(indicator, dateOf) }));
  const at = (stretch: readonly SeriesPoint[], period: string) => stretch.find((p) => p.period === period);
  const ends = all.flatMap(({ stretch }) =>
    stretch.length < 2 ? [] : [{ from: stretch[0]!.period, to: stretch.at(-1)!.period }],
  );
  const pairs = [...Map.groupBy(ends, (e) => `${e.from} ${e.to}`).values()].map((same) => ({
    ...same[0]!,
    ending: same.length,
    having: all.filter(({ stretch }) => at(stretch, same[0]!.from) && at(stretch, same[0]!.to)).length,
  }));
  const [best] = pairs.sort(
    (a, b) =>
      b.ending - a.ending ||
      b.having - a.having ||
      daysBetween(b.from, b.to) - daysBetween(a.from, a.to) ||
      comparePeriods(b.to, a.to),
  );
  if (!best) return undefined;
  const { from, to } = best;
  const changes = all.flatMap(({ indicator, stretch }): ChangeOf[] => {
    const [a, b] = [at(stretch, from), at(stretch, to)];
    return a && b ? [{ indicator, change: changeBetween(indicator, a, b) }] : [];
  });
  const without = indicators.filter((i) => !changes.some((c) => c.indicator === i));
  return { from, to, changes, without };
}

/** Larger changes first, in whichever direction; those of one size stay in their order. */
export const bySize = (changes: readonly ChangeOf[]): ChangeOf[] =>
  [...changes].sort((a, b) =>
    compare(absolute(decimalOf(b.change.difference)), absolute(decimalOf(a.change.difference))),
  );
