import { changeBetween, comparablePoints, stretchBefore, type Change } from './change.ts';
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

/** An indicator's area points, oldest first, and the last of them that may be compared with each other. */
interface Candidate {
  readonly indicator: IndicatorRecord;
  readonly points: readonly SeriesPoint[];
  readonly stretch: readonly SeriesPoint[];
}

function candidateOf(indicator: IndicatorRecord, dateOf: SourceDate): Candidate {
  const series = seriesOf(indicator, 'area');
  const points = series ? pointsOf(series, dateOf) : [];
  const before = stretchBefore(indicator, points);
  return { indicator, points, stretch: before.length > 0 ? before : comparablePoints(indicator, points) };
}

/** The change between two periods, whether or not later figures can be compared with them; nothing where they cannot. */
function changeAt({ indicator, points }: Candidate, from: string, to: string): Change | undefined {
  const upTo = points.slice(0, points.findIndex((p) => p.period === to) + 1);
  const stretch = comparablePoints(indicator, upTo);
  const [a, b] = [stretch.find((p) => p.period === from), stretch.at(-1)];
  return a && b?.period === to ? changeBetween(indicator, a, b) : undefined;
}

const daysBetween = (from: string, to: string): number => lastDay(periodOf(to)) - lastDay(periodOf(from));

/**
 * The two periods at which the comparable figures of most indicators start and end, and the change of every indicator
 * that has both. Of several such pairs the one that more indicators have, then the longer, then the later.
 * Nothing where no indicator has two figures that may be compared.
 */
export function twoPeriods(indicators: readonly IndicatorRecord[], dateOf: SourceDate): TwoPeriods | undefined {
  const all = indicators.map((indicator) => candidateOf(indicator, dateOf));
  const ends = all.flatMap(({ stretch }) =>
    stretch.length < 2 ? [] : [{ from: stretch[0]!.period, to: stretch.at(-1)!.period }],
  );
  const pairs = [...Map.groupBy(ends, (e) => `${e.from} ${e.to}`).values()].map((same) => ({
    ...same[0]!,
    ending: same.length,
    having: all.filter((c) => changeAt(c, same[0]!.from, same[0]!.to)).length,
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
  const changes = all.flatMap((c): ChangeOf[] => {
    const change = changeAt(c, from, to);
    return change ? [{ indicator: c.indicator, change }] : [];
  });
  const without = indicators.filter((i) => !changes.some((c) => c.indicator === i));
  return { from, to, changes, without };
}

/** Larger changes first, in whichever direction; those of one size stay in their order. */
export const bySize = (changes: readonly ChangeOf[]): ChangeOf[] =>
  [...changes].sort((a, b) =>
    compare(absolute(decimalOf(b.change.difference)), absolute(decimalOf(a.change.difference))),
  );
