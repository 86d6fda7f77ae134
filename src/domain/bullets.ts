import type { Measure } from '../schema/milestone.ts';
import { breakSince, type AgainstTarget } from './against-targets.ts';
import { comparable } from './change.ts';
import { numbersOf } from './courses.ts';
import { isOutturn } from './latest.ts';
import { lastDay, periodOf } from './period.ts';
import type { IndicatorRecord, OpenRecord, PriorityRecord } from './record.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';
import { allowedShortfall, targetStatus, type TargetStatus } from './target-status.ts';

/** A printed number with its period and where it was read. */
export interface BulletFigure {
  readonly value: string;
  readonly period: string;
  readonly qualifier: string | undefined;
  /** Whether its source prints no date with it. */
  readonly undated: boolean;
  readonly source: string;
  readonly locator: string;
}

/** A figure beside its target: the latest that can be compared with it, not later than its period. */
export interface Bullet {
  readonly title: string;
  readonly indicator: IndicatorRecord;
  readonly figure: BulletFigure;
  /** True where the figure is only the plan's own baseline, because no other can be compared with the target. */
  readonly baseline: boolean;
  readonly target: BulletFigure;
  /** How far short of the target still counts as close, in the indicator's unit. */
  readonly tolerance: string;
  readonly benchmark: (BulletFigure & { readonly kind: 'national' | 'similar' }) | undefined;
  /** Nothing where no figure is of the target's own period, or neither direction is better. */
  readonly status: TargetStatus | undefined;
}

const end = (period: string): number => lastDay(periodOf(period));

export const figureOf = ({ period, drawn }: SeriesPoint): BulletFigure => ({
  period,
  value: drawn.value!,
  qualifier: drawn.qualifier,
  undated: drawn.undated ?? false,
  source: drawn.source,
  locator: drawn.locator,
});

/** England in the figure's own period, or similar areas where England has none. */
function benchmarkOf(indicator: IndicatorRecord, period: string, dateOf: SourceDate): Bullet['benchmark'] {
  for (const kind of ['national', 'similar'] as const) {
    const series = seriesOf(indicator, kind);
    const point = series && pointsOf(series, dateOf).find((p) => p.period === period && isOutturn(p));
    if (point) return { ...figureOf(point), kind };
  }
  return undefined;
}

/** A bullet of a figure and a target that are to be shown together. */
export const bulletOf = (
  title: string,
  indicator: IndicatorRecord,
  shown: { figure: BulletFigure; target: BulletFigure; baseline: boolean },
  dateOf: SourceDate,
): Bullet => ({
  title,
  indicator,
  ...shown,
  tolerance: allowedShortfall(indicator, shown.target.value),
  benchmark: shown.baseline ? undefined : benchmarkOf(indicator, shown.figure.period, dateOf),
  status:
    shown.figure.period === shown.target.period && !shown.baseline
      ? targetStatus(indicator, shown.target.value, shown.figure.value)
      : undefined,
});

/**
 * The target of a measure to show, and the figure to show it with: a target that has a figure of its own period, the
 * latest of these; else the last target with the last figure before it of the same kind of period, with no break since
 * the baseline; else the last target with the baseline.
 */
function shownOf(
  measure: Measure,
  source: string,
  indicator: IndicatorRecord,
  points: readonly SeriesPoint[],
  dateOf: SourceDate,
) {
  const placed = (f: { period: string; value: string; qualifier?: string | undefined }): BulletFigure => ({
    period: f.period,
    value: f.value,
    qualifier: f.qualifier,
    undated: false,
    source,
    locator: measure.locator,
  });
  const targets = numbersOf(measure, 'target');
  const outturns = [
    ...points.filter(isOutturn).map((p) => ({ figure: figureOf(p), point: p as SeriesPoint | undefined })),
    ...numbersOf(measure, 'actual').map((f) => ({ figure: placed(f), point: undefined })),
  ];
  for (const target of targets.toReversed()) {
    const since = breakSince({ period: target.period, source }, points, dateOf);
    const own = outturns.find((o) => o.figure.period === target.period && !(o.point && since));
    if (own) return { target: placed(target), figure: own.figure, baseline: false };
  }
  const target = targets.at(-1);
  if (!target) return undefined;
  const [baseline] = numbersOf(measure, 'baseline');
  const broken = points.filter((p) => p.breakBefore && baseline && end(p.period) > end(baseline.period));
  const before = outturns.findLast(
    ({ figure, point }) =>
      end(figure.period) <= end(target.period) &&
      comparable(figure.period, target.period, indicator.seasonal) &&
      !(point && broken.some((b) => end(b.period) <= end(point.period))),
  );
  if (before) return { target: placed(target), figure: before.figure, baseline: false };
  return baseline ? { target: placed(target), figure: placed(baseline), baseline: true } : undefined;
}

/** The measures of a priority that set a target in percent, each beside its figure; those without either are left out. */
export function bulletsOfPriority(record: OpenRecord, priority: PriorityRecord): Bullet[] {
  const dateOf: SourceDate = (source) => record.sources.get(source)?.published;
  return priority.measures.flatMap((measure) => {
    const indicator = measure.indicator === undefined ? undefined : record.indicators.get(measure.indicator);
    if (indicator?.unit !== 'percent') return [];
    const area = seriesOf(indicator, 'area');
    const shown = shownOf(measure, priority.source, indicator, area ? pointsOf(area, dateOf) : [], dateOf);
    return shown ? [bulletOf(measure.title, indicator, shown, dateOf)] : [];
  });
}

/** The targets of an indicator that its figures can be judged against, each with the figure of its own period. */
export function bulletsOfTargets(
  indicator: IndicatorRecord,
  targets: readonly AgainstTarget[],
  titleOf: (target: AgainstTarget) => string,
  dateOf: SourceDate,
): Bullet[] {
  return targets.flatMap((t) =>
    t.value !== undefined && t.actual && t.status
      ? [
          bulletOf(
            titleOf(t),
            indicator,
            {
              figure: figureOf(t.actual),
              target: {
                period: t.period,
                value: t.value,
                qualifier: undefined,
                undated: t.undated,
                source: t.source,
                locator: t.locator,
              },
              baseline: false,
            },
            dateOf,
          ),
        ]
      : [],
  );
}
