import { comparablePoints, type Changing } from './change.ts';
import { valueOf } from './longer-trend.ts';
import { firstDay, lastDay, periodOf } from './period.ts';
import { favourOf, type Favour } from './polarity.ts';
import { minus, type Ratio } from './ratio.ts';
import type { SeriesPoint } from './series.ts';
import { heightAt, straightLine, type StraightLine } from './straight-line.ts';

export interface TurnedCurve {
  /** The figures before the plan began, oldest first: three or more. */
  readonly before: readonly SeriesPoint[];
  readonly line: StraightLine;
  /** The latest figure, after the plan began. */
  readonly actual: SeriesPoint;
  /** Where the line through the figures before the plan stands at the end of the latest figure's period. */
  readonly forecast: Ratio;
  /** Actual minus forecast, in the indicator's unit. */
  readonly difference: Ratio;
  /** `better` is a curve that was turned; nothing where the indicator has no polarity. */
  readonly favour: Favour | undefined;
}

/** Why no forecast can be made: figures before the plan (fewer than three), or none after its start. */
export interface NoForecast {
  readonly before: number;
  readonly after: number;
}

/** A line through two points fits them whatever they are, so a forecast needs three. */
export const forecastPoints = 3;

/**
 * The latest figure against what the figures before a plan pointed to: the straight line of least squares through
 * them, carried on. A figure is before the plan where its whole period is. Never across a break in the series.
 */
export function turningTheCurve(
  indicator: Changing,
  points: readonly SeriesPoint[],
  planPeriod: string,
): TurnedCurve | NoForecast {
  const began = firstDay(periodOf(planPeriod));
  const stretch = comparablePoints(indicator, points);
  const before = stretch.filter((p) => lastDay(periodOf(p.period)) < began);
  const actual = stretch.slice(before.length).at(-1);
  if (!actual || before.length < forecastPoints)
    return { before: before.length, after: stretch.length - before.length };
  const line = straightLine(before.map((p) => ({ day: lastDay(periodOf(p.period)), value: valueOf(p) })));
  const forecast = heightAt(line, lastDay(periodOf(actual.period)));
  return {
    before,
    line,
    actual,
    forecast,
    difference: minus(valueOf(actual), forecast),
    favour: favourOf(indicator, forecast, valueOf(actual)),
  };
}
