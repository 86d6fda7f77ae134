import type { Indicator } from '../schema/indicator.ts';
import { comparablePoints, type Changing } from './change.ts';
import { decimalOf } from './decimal.ts';
import { favourOf, type Favour } from './polarity.ts';
import { mean, minus, ratioOf, type Ratio } from './ratio.ts';
import { neighbours, type SeriesPoint } from './series.ts';

/** How many earlier periods are averaged, where there are so many. */
export const trendPeriods = 3;

export interface LongerTrend {
  readonly to: SeriesPoint;
  /** The periods before it that are averaged, oldest first: two or more. */
  readonly before: readonly SeriesPoint[];
  /** Their mean, in the indicator's unit, unrounded. */
  readonly mean: Ratio;
  /** The latest figure minus the mean. */
  readonly difference: Ratio;
  /** Nothing where the indicator has no polarity. */
  readonly favour: Favour | undefined;
}

/** Too little to speak of a trend: how many comparable figures there are without a gap, 0 to 2. */
export interface TooFew {
  readonly tooFew: number;
  /** Where there are more before them, with a gap between. */
  readonly apart?: true;
}

export const valueOf = (p: SeriesPoint): Ratio => ratioOf(decimalOf(p.drawn.value!));

/** The last of them, back to where one of its frequency is missing: figures scattered over years are no trend. */
function withoutGap(stretch: readonly SeriesPoint[], frequency: Indicator['frequency']): readonly SeriesPoint[] {
  const gap = stretch.findLastIndex((p, i) => {
    const before = stretch[i - 1];
    return before !== undefined && !neighbours(before.period, p.period, frequency);
  });
  return stretch.slice(Math.max(0, gap));
}

/**
 * The latest outturn against the mean of the `periods` comparable ones before it, or of as many as there are.
 * Never across a break or a gap, and not with fewer than three figures in all: two of them are a change, not a trend.
 */
export function longerTrend(
  indicator: Changing & Pick<Indicator, 'frequency'>,
  points: readonly SeriesPoint[],
  periods = trendPeriods,
): LongerTrend | TooFew {
  const all = comparablePoints(indicator, points);
  const stretch = withoutGap(all, indicator.frequency);
  const to = stretch.at(-1);
  if (!to || stretch.length < 3)
    return { tooFew: stretch.length, ...(stretch.length < all.length ? { apart: true } : {}) };
  const before = stretch.slice(0, -1).slice(-periods);
  const average = mean(before.map(valueOf));
  return {
    to,
    before,
    mean: average,
    difference: minus(valueOf(to), average),
    favour: favourOf(indicator, average, valueOf(to)),
  };
}
