import type { Indicator } from '../schema/indicator.ts';
import { comparablePoints, type Changing } from './change.ts';
import { valueOf } from './longer-trend.ts';
import { firstDay, lastDay, periodOf } from './period.ts';
import { favourOf, type Favour } from './polarity.ts';
import { beyondPossible } from './possible.ts';
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

/** Why no forecast can be made: fewer than three figures before the plan, none after its start, or an impossible one. */
export interface NoForecast {
  readonly before: number;
  readonly after: number;
  /** Where the line would lead, if that is more or less than any figure can be: 104%, say. */
  readonly impossible?: Ratio;
}

/** A line through two points fits them whatever they are, so a forecast needs three. */
export const forecastPoints = 3;

/**
 * The latest figure against what the figures before a plan pointed to: the straight line of least squares through
 * them, carried on. A figure is before the plan, or after its start, where its whole period is; one of a year in which
 * the plan began is neither. Never across a break in the series. The idea is Mark Friedman's; the straight line is ours.
 */
export function turningTheCurve(
  indicator: Changing & Pick<Indicator, 'unit'>,
  points: readonly SeriesPoint[],
  planPeriod: string,
): TurnedCurve | NoForecast {
  const began = firstDay(periodOf(planPeriod));
  const stretch = comparablePoints(indicator, points);
  const before = stretch.filter((p) => lastDay(periodOf(p.period)) < began);
  const after = stretch.filter((p) => firstDay(periodOf(p.period)) >= began);
  const actual = after.at(-1);
  const counts = { before: before.length, after: after.length };
  if (!actual || before.length < forecastPoints) return counts;
  const line = straightLine(before.map((p) => ({ day: lastDay(periodOf(p.period)), value: valueOf(p) })));
  const forecast = heightAt(line, lastDay(periodOf(actual.period)));
  if (beyondPossible(indicator, forecast)) return { ...counts, impossible: forecast };
  return {
    before,
    line,
    actual,
    forecast,
    difference: minus(valueOf(actual), forecast),
    favour: favourOf(indicator, forecast, valueOf(actual)),
  };
}
