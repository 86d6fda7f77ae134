import { comparablePoints, type Changing } from './change.ts';
import { valueOf } from './longer-trend.ts';
import { magnitude, mean, minus, plus, times, type Ratio } from './ratio.ts';
import type { SeriesPoint } from './series.ts';
import { signalsOf, type XmrSignal } from './xmr-signals.ts';

/**
 * Real change or noise: the XmR chart (individual values and moving ranges) of Shewhart and Wheeler, with the rules of
 * NHS England's “Making Data Count”. As its workbooks do, every figure counts towards the limits, outliers too.
 */
export const ruleSet = 'NHS England, Making Data Count';

/** From so many figures limits are drawn; below the second number they are provisional. */
export const xmrLeast = 12;
export const xmrFirm = 24;

/** 3 ÷ 1.128, rounded as the method prints it: turns the mean moving range into the distance of the limits. */
const scaling: Ratio = { top: 266n, bottom: 100n };

/** All in the unit of the values, unrounded. */
export interface XmrLimits {
  readonly mean: Ratio;
  /** |x₂ − x₁|, |x₃ − x₂|, …: one fewer than the values. */
  readonly ranges: readonly Ratio[];
  readonly meanRange: Ratio;
  /** 2.66 × the mean moving range. */
  readonly reach: Ratio;
  readonly lower: Ratio;
  readonly upper: Ratio;
}

export interface Xmr extends XmrLimits {
  readonly points: readonly SeriesPoint[];
  readonly provisional: boolean;
  /** In the order of the rules; none where all that is seen is normal variation. */
  readonly signals: readonly XmrSignal[];
}

/** The limits of a series of two values or more, in order of time. How many are enough is for `xmr` to say. */
export function limitsOf(values: readonly Ratio[]): XmrLimits {
  const ranges = values.slice(1).map((v, i) => magnitude(minus(v, values[i]!)));
  const centre = mean(values);
  const meanRange = mean(ranges);
  const reach = times(scaling, meanRange);
  return { mean: centre, ranges, meanRange, reach, lower: minus(centre, reach), upper: plus(centre, reach) };
}

/**
 * The limits and signals of a series, over the comparable figures since its last break; where there are fewer than
 * twelve, only how many there are. A missing period between two figures is passed over, never filled.
 */
export function xmr(indicator: Pick<Changing, 'seasonal'>, points: readonly SeriesPoint[]): Xmr | { tooFew: number } {
  const stretch = comparablePoints(indicator, points);
  if (stretch.length < xmrLeast) return { tooFew: stretch.length };
  const values = stretch.map(valueOf);
  const limits = limitsOf(values);
  return {
    ...limits,
    points: stretch,
    provisional: stretch.length < xmrFirm,
    signals: signalsOf(values, limits),
  };
}
