import { mean, minus, over, plus, times, total, whole, type Ratio } from './ratio.ts';

/** A straight line: its height at day 0 and what it rises a day, both exact. */
export interface StraightLine {
  readonly start: Ratio;
  readonly slope: Ratio;
}

/** A point to draw a line through: a day (days since 1 January 1970) and a value. */
export interface DayValue {
  readonly day: number;
  readonly value: Ratio;
}

/**
 * The line of least squares through points of at least two different days: slope = Σ(t − t̄)(x − x̄) ÷ Σ(t − t̄)²,
 * and it passes through (t̄, x̄). Throws where all points are of one day.
 */
export function straightLine(points: readonly DayValue[]): StraightLine {
  const day = mean(points.map((p) => whole(p.day)));
  const value = mean(points.map((p) => p.value));
  const apart = points.map((p) => ({ t: minus(whole(p.day), day), x: minus(p.value, value) }));
  const slope = over(total(apart.map((a) => times(a.t, a.x))), total(apart.map((a) => times(a.t, a.t))));
  return { start: minus(value, times(slope, day)), slope };
}

/** The height of the line on a day. */
export const heightAt = (line: StraightLine, day: number): Ratio => plus(line.start, times(line.slope, whole(day)));
