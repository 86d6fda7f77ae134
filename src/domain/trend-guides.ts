import { coursesOf, type NumericFigure } from './courses.ts';
import { decimalOf, toNumber } from './decimal.ts';
import { earlyTargetsOf, type EarlyTarget } from './early-targets.ts';
import { figureShort } from './figure-text.ts';
import { paceToTarget } from './pace.ts';
import { comparePeriods, firstDay, lastDay, middle, periodOf } from './period.ts';
import { beyondPossible } from './possible.ts';
import { ratioText, type Ratio } from './ratio.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { indicatorsOfPriority } from './related.ts';
import { pointsOf, seriesOf, type SeriesPoint } from './series.ts';
import { heightAt } from './straight-line.ts';
import { turningTheCurve } from './turning-the-curve.ts';
import { placesFor } from './workings/working.ts';
import { signalWords } from './workings/xmr-working.ts';
import { xmr } from './xmr.ts';

/** A height on a chart at a period: the number to draw, and what a label says. */
export interface GuidePoint {
  readonly period: string;
  readonly value: number;
  readonly text: string;
}

/** A straight line from one period to another. */
export interface GuideLine {
  readonly from: GuidePoint;
  readonly to: GuidePoint;
}

/** The line through the figures before a plan began, carried on. */
export interface ForecastGuide extends GuideLine {
  /** How many figures it was drawn through. */
  readonly before: number;
  readonly plan: string;
}

export interface LimitsGuide {
  readonly mean: GuideLine;
  readonly upper: GuideLine | undefined;
  readonly lower: GuideLine | undefined;
  /** How many figures the limits come from. */
  readonly count: number;
  readonly provisional: boolean;
  /** Periods of figures that signal a real change, and what each signal is, in words. */
  readonly signals: { readonly periods: readonly string[]; readonly words: readonly string[] };
}

/** Lines to read a trend against; none where the methods give none. */
export interface TrendGuides {
  /** From a plan's baseline to its target: the pace needed. */
  readonly courses: readonly GuideLine[];
  /** Those that would run across a break in the series: figures after it are not to be read against them. */
  readonly broken: readonly GuideLine[];
  /** Targets set before a break: figures after it are not to be read against them either. */
  readonly early: readonly EarlyTarget[];
  readonly forecast: ForecastGuide | undefined;
  readonly limits: LimitsGuide | undefined;
}

export const noGuides: TrendGuides = { courses: [], broken: [], early: [], forecast: undefined, limits: undefined };

/** A height that was worked out, rounded only in its label. */
const worked = (
  indicator: IndicatorRecord,
  period: string,
  height: Ratio,
  places = indicator.precision,
): GuidePoint => ({
  period,
  value: toNumber(decimalOf(ratioText(height, 6))),
  text: figureShort(indicator, ratioText(height, places)),
});

const printed = (indicator: IndicatorRecord, f: NumericFigure): GuidePoint => ({
  period: f.period,
  value: toNumber(decimalOf(f.value)),
  text: [f.qualifier, figureShort(indicator, f.value)].filter(Boolean).join(' '),
});

/** The forecast for the plan that began last, of those that follow the indicator and give one. */
function forecastOf(record: OpenRecord, indicator: IndicatorRecord, points: readonly SeriesPoint[]) {
  const plans = [...record.plans.values()]
    .filter((plan) => plan.priorities.some((p) => indicatorsOfPriority(p).includes(indicator.key)))
    .sort((a, b) => firstDay(periodOf(b.period)) - firstDay(periodOf(a.period)));
  for (const plan of plans) {
    const curve = turningTheCurve(indicator, points, plan.period);
    if (!('line' in curve)) continue;
    const at = (period: string) => worked(indicator, period, heightAt(curve.line, lastDay(periodOf(period))));
    return {
      from: at(curve.before[0]!.period),
      to: at(curve.actual.period),
      before: curve.before.length,
      plan: plan.shortTitle,
    };
  }
  return undefined;
}

function limitsOf(indicator: IndicatorRecord, points: readonly SeriesPoint[]): LimitsGuide | undefined {
  const x = xmr(indicator, points);
  if ('tooFew' in x) return undefined;
  const [first, last] = [x.points[0]!.period, x.points.at(-1)!.period];
  // As its arithmetic is printed: a mean of 1.94 called 2 would have figures of 2 both on it and above it.
  const places = placesFor(x.points.map((p) => p.drawn.value!));
  const level = (height: Ratio): GuideLine => ({
    from: worked(indicator, first, height, places),
    to: worked(indicator, last, height, places),
  });
  return {
    mean: level(x.mean),
    upper: beyondPossible(indicator, x.upper) ? undefined : level(x.upper),
    lower: beyondPossible(indicator, x.lower) ? undefined : level(x.lower),
    count: x.points.length,
    provisional: x.provisional,
    signals: {
      periods: [...new Set(x.signals.flatMap((s) => s.at.map((i) => x.points[i]!.period)))].sort(comparePeriods),
      words: x.signals.map((s) => signalWords(x, s)),
    },
  };
}

/** True where figures stop being comparable between a plan's baseline and its target: one line would join two series. */
const crossesBreak = (points: readonly SeriesPoint[], { from, to }: GuideLine): boolean =>
  points.some((p) => {
    const [start, at, end] = [from, p, to].map(({ period }) => middle(periodOf(period))) as [number, number, number];
    return p.breakBefore && start < at && at <= end;
  });

/** What the methods have to say to the trend of an indicator: pace needed, forecast, limits. */
export function trendGuidesOf(record: OpenRecord, indicator: IndicatorRecord): TrendGuides {
  const area = seriesOf(indicator, 'area');
  const points = area ? pointsOf(area, (source) => record.sources.get(source)?.published) : [];
  const courses = coursesOf(record, indicator.key)
    .filter(({ baseline, target }) => {
      const pace = paceToTarget(indicator, points, baseline, target);
      return typeof pace !== 'string' || pace === 'no later figure';
    })
    .map(({ baseline, target }) => ({ from: printed(indicator, baseline), to: printed(indicator, target) }));
  return {
    courses: courses.filter((line) => !crossesBreak(points, line)),
    broken: courses.filter((line) => crossesBreak(points, line)),
    early: earlyTargetsOf(record, indicator),
    forecast: forecastOf(record, indicator, points),
    limits: limitsOf(indicator, points),
  };
}
