import type { Level } from '../schema/scale.ts';
import { againstTargets, type AgainstTarget } from './against-targets.ts';
import { latestChange } from './change.ts';
import { distinctTargets } from './distinct-targets.ts';
import { turns } from './finding-care.ts';
import { latestOf } from './latest.ts';
import { comparePeriods, isOneTime, yearsOf } from './period.ts';
import type { IndicatorRecord, OpenRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import { answered } from './related.ts';
import { pointsOf, seriesOf } from './series.ts';

export interface LatestPosition {
  readonly tracker: TrackerRecord;
  readonly period: TrackerPeriodRecord;
  /** Levels with the number of items at each, from printed counts where there are any; empty where none is rated. */
  readonly counts: readonly { readonly level: Level; readonly count: number }[];
}

/** A tracker's latest period, and how its ratings are spread. */
export function latestPosition(record: OpenRecord, tracker: TrackerRecord): LatestPosition | undefined {
  const period = tracker.periods.at(-1);
  if (!period) return undefined;
  const levels = (tracker.scale && record.scales.get(tracker.scale)?.levels) || [];
  const aspects = new Set(period.entries.map((e) => e.aspect));
  // Where an item has several ratings there is no one count: the tracker's own page shows each.
  const counts = levels.map((level) => ({
    level,
    count:
      period.printedCounts?.find((c) => c.rating === level.id)?.count ??
      (aspects.size > 1 ? 0 : period.entries.filter((e) => e.rating === level.id).length),
  }));
  return { tracker, period, counts: counts.filter((c) => c.count > 0) };
}

/**
 * Why a target has no status: it was still to be set, nothing is printed for it, it is in words, no figure is published for its period, that
 * figure cannot be compared with it, or neither direction is better.
 */
export type WhyOpen = 'to be set' | 'not printed' | 'in words' | 'no figure' | 'not alike' | 'neither better';

const whyOpen = (t: AgainstTarget): WhyOpen =>
  t.value !== undefined
    ? t.actual
      ? t.brokenAt || !isOneTime(t.period)
        ? 'not alike'
        : 'neither better'
      : 'no figure'
    : t.text !== undefined
      ? 'in words'
      : t.marker === 'awaited'
        ? 'to be set'
        : 'not printed';

/** The targets in numbers or words that plans set for what no indicator here counts. */
function untiedTargets(record: OpenRecord, council: string): number {
  const own = [...record.priorities.values()].filter((p) => record.plans.get(p.plan)?.authority === council);
  return own
    .flatMap((p) => [...p.measures, ...p.actions.flatMap((a) => a.milestones)])
    .filter((m) => m.indicator === undefined)
    .flatMap((m) => m.figures ?? [])
    .filter((f) => f.kind === 'target' && (f.value !== undefined || f.text !== undefined)).length;
}

export interface CouncilSummary {
  /** Trackers with ratings first, the latest period first. */
  readonly positions: readonly LatestPosition[];
  /** Indicators by their last comparable change: better, worse, or nothing that can be compared or judged. */
  readonly better: readonly IndicatorRecord[];
  readonly worse: readonly IndicatorRecord[];
  readonly same: readonly IndicatorRecord[];
  /** Of the same: those whose figures differ by no more than their dead band. */
  readonly hardly: readonly IndicatorRecord[];
  readonly incomparable: readonly IndicatorRecord[];
  /** Compared, but neither direction is better. */
  readonly unjudged: readonly IndicatorRecord[];
  /** Compared, but printed too roughly to tell. */
  readonly unclear: readonly IndicatorRecord[];
  /** Of those better, worse or the same: those that another printed figure would turn round. */
  readonly turned: readonly IndicatorRecord[];
  /** Of the same: those compared with a figure, or by one, that is printed without a date. */
  readonly undated: readonly IndicatorRecord[];
  readonly withoutFigure: readonly IndicatorRecord[];
  /** Targets judged against a figure of their own period; one that two documents print is one. */
  readonly targets: {
    readonly met: number;
    readonly close: number;
    readonly missed: number;
    /** Of these three, those whose figure or target is printed without a date. */
    readonly undated: number;
    /** Those that nothing can be set against, by why not, and the places left without one. */
    readonly open: Readonly<Record<WhyOpen, number>>;
    /** Those in numbers or words that plans set for what no indicator counts. */
    readonly untied: number;
  };
  /** The year in which the latest period of each that is better, worse or the same ended, earliest first. */
  readonly years: readonly number[];
  readonly unanswered: number;
  /** Recommendations that only a plan is to answer of which the record holds no priority and no action. */
  readonly planOnly: number;
  readonly recommendations: number;
}

/** One screen on a council: where its trackers stand, which figures moved which way, what nothing answers. */
export function councilSummary(record: OpenRecord, council: string): CouncilSummary {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const indicators = [...record.indicators.values()].filter((i) => i.authority === council);
  const points = new Map(indicators.map((i) => [i.key, pointsOf(seriesOf(i, 'area') ?? { observations: [] }, dateOf)]));
  const withFigure = indicators.filter((i) => latestOf(points.get(i.key)!));
  const changes = new Map(withFigure.map((i) => [i.key, latestChange(i, points.get(i.key)!)]));
  const favourOf = (i: IndicatorRecord) => changes.get(i.key)?.favour;
  const judged = withFigure.flatMap((indicator) => {
    const change = changes.get(indicator.key);
    return change?.favour ? [{ indicator, change }] : [];
  });
  const targets = indicators.flatMap((i) => distinctTargets(againstTargets(record, i, dateOf)));
  const count = (status: string) => targets.filter((t) => t.status?.status === status).length;
  const open = (why: WhyOpen) => targets.filter((t) => !t.status && whyOpen(t) === why).length;
  const mine = [...record.recommendations.values()].filter((r) => r.authority === council);
  return {
    positions: [...record.trackers.values()]
      .filter((t) => t.authority === council)
      .flatMap((t) => latestPosition(record, t) ?? [])
      .sort(
        (a, b) =>
          Number(b.counts.length > 0) - Number(a.counts.length > 0) || comparePeriods(b.period.period, a.period.period),
      ),
    better: withFigure.filter((i) => favourOf(i) === 'better'),
    worse: withFigure.filter((i) => favourOf(i) === 'worse'),
    same: withFigure.filter((i) => favourOf(i) === 'same'),
    hardly: withFigure.filter((i) => changes.get(i.key)?.withinDeadBand),
    incomparable: withFigure.filter((i) => !changes.get(i.key)),
    unjudged: withFigure.filter((i) => changes.get(i.key)?.unclear === false && favourOf(i) === undefined),
    unclear: withFigure.filter((i) => changes.get(i.key)?.unclear),
    turned: judged.flatMap(({ indicator, change: { from, to } }) => (turns(indicator, [from, to]) ? indicator : [])),
    undated: judged.flatMap(({ indicator, change: { from, to } }) =>
      from.drawn.undated || to.drawn.undated ? indicator : [],
    ),
    withoutFigure: indicators.filter((i) => !withFigure.includes(i)),
    targets: {
      met: count('met'),
      close: count('close'),
      missed: count('missed'),
      undated: targets.filter((t) => t.status && (t.undated || t.actual?.drawn.undated)).length,
      open: {
        'to be set': open('to be set'),
        'not printed': open('not printed'),
        'in words': open('in words'),
        'no figure': open('no figure'),
        'not alike': open('not alike'),
        'neither better': open('neither better'),
      },
      untied: untiedTargets(record, council),
    },
    years: judged.map(({ change }) => Math.max(...yearsOf(change.to.period))).sort((a, b) => a - b),
    unanswered: mine.filter((r) => answered(record, r.key) === 'no').length,
    planOnly: mine.filter((r) => answered(record, r.key) === 'plan only').length,
    recommendations: mine.length,
  };
}
