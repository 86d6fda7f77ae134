import type { Indicator } from '../schema/indicator.ts';
import { comparable } from './change.ts';
import { decimalOf } from './decimal.ts';
import { isOutturn } from './latest.ts';
import { valueOf } from './longer-trend.ts';
import { lastDay, periodOf } from './period.ts';
import { favour } from './polarity.ts';
import { compareRatios, minus, over, ratioOf, times, whole, type Ratio } from './ratio.ts';
import type { SeriesPoint } from './series.ts';

/** A figure that a plan sets at a period: its baseline, or where it should be. */
export interface Set {
  readonly period: string;
  readonly value: string;
}

export const paceStatuses = ['on course', 'slow', 'too slow', 'going backwards'] as const;
export type PaceStatus = (typeof paceStatuses)[number];

export interface Pace {
  readonly baseline: Set;
  readonly target: Set;
  readonly latest: SeriesPoint;
  /** Days from the end of the baseline's period to the end of the target's, and to the end of the latest figure's. */
  readonly days: number;
  readonly daysSoFar: number;
  /** Change needed by the target's date, and change so far, in the indicator's unit. */
  readonly needed: Ratio;
  readonly soFar: Ratio;
  /** Pace so far ÷ pace needed: 1 is exactly on the line, below 0 is going backwards. */
  readonly pace: Ratio;
  readonly status: PaceStatus;
}

/** Why no pace can be worked out. */
export type NoPace = 'no polarity' | 'nothing to gain' | 'no later figure';

/**
 * The bounds by which Statistics Canada, after Eurostat's monitoring of the Sustainable Development Goals, sorts the rate
 * of progress so far against the rate needed: 95% and more, 60% and more, 0% and more, below 0% (see `references.ts`).
 * There the rates compound; here they are steady steps.
 */
const onCourse: Ratio = { top: 95n, bottom: 100n };
const slow: Ratio = { top: 60n, bottom: 100n };

/** On course from 0.95, slow from 0.60, too slow from 0, going backwards below 0. */
export function paceStatus(pace: Ratio): PaceStatus {
  if (compareRatios(pace, onCourse) >= 0) return 'on course';
  if (compareRatios(pace, slow) >= 0) return 'slow';
  return pace.top >= 0n ? 'too slow' : 'going backwards';
}

const end = (period: string): number => lastDay(periodOf(period));

/**
 * The pace so far, from a plan's baseline to the latest figure, against the steady pace that would reach the target
 * on the last day of its period. `points` are the area's, oldest first; a figure counts where it is later than the
 * baseline, not later than the target, of the baseline's kind of period, and has no break between.
 */
export function paceToTarget(
  indicator: Pick<Indicator, 'polarity' | 'seasonal'>,
  points: readonly SeriesPoint[],
  baseline: Set,
  target: Set,
): Pace | NoPace {
  if (indicator.polarity !== 'higher' && indicator.polarity !== 'lower') return 'no polarity';
  if (favour(indicator, baseline.value, target.value) !== 'better' || end(target.period) <= end(baseline.period))
    return 'nothing to gain';
  const after = points.filter((p) => end(p.period) > end(baseline.period));
  const broken = after.findIndex((p) => p.breakBefore);
  const latest = (broken < 0 ? after : after.slice(0, broken)).findLast(
    (p) =>
      isOutturn(p) &&
      end(p.period) <= end(target.period) &&
      comparable(baseline.period, p.period, indicator.seasonal ?? false),
  );
  if (!latest) return 'no later figure';
  const start = ratioOf(decimalOf(baseline.value));
  const needed = minus(ratioOf(decimalOf(target.value)), start);
  const soFar = minus(valueOf(latest), start);
  const days = end(target.period) - end(baseline.period);
  const daysSoFar = end(latest.period) - end(baseline.period);
  const pace = over(times(soFar, whole(days)), times(needed, whole(daysSoFar)));
  return { baseline, target, latest, days, daysSoFar, needed, soFar, pace, status: paceStatus(pace) };
}
