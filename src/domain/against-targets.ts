import type { Observation } from '../schema/figure.ts';
import type { Marker } from '../schema/value.ts';
import { isOutturn } from './latest.ts';
import { comparePeriods, isOneTime } from './period.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';
import { targetStatus, type TargetStatus } from './target-status.ts';

/** One target of an indicator, from wherever it was set, beside the figure of the same period. */
export interface AgainstTarget {
  readonly period: string;
  readonly value: string | undefined;
  readonly text: string | undefined;
  readonly marker: Marker | undefined;
  readonly note: string | undefined;
  /** Whether its period is a reading of the source, which prints none. */
  readonly undated: boolean;
  readonly source: string;
  readonly locator: string;
  /** The key of the priority whose measure or milestone set it; nothing where a report or notice did. */
  readonly priority: string | undefined;
  /**
   * The first figure after a break in the series that came between the target and its period: the document that sets
   * the target is older than the figure. It was set for what was counted before.
   */
  readonly brokenAt: SeriesPoint | undefined;
  /** The area's figure for that very period; nothing where none was published. */
  readonly actual: SeriesPoint | undefined;
  readonly status: TargetStatus | undefined;
}

type Set = Omit<AgainstTarget, 'actual' | 'status' | 'brokenAt'>;

/** The targets that plans' measures and milestones set for an indicator. */
function planned(record: OpenRecord, key: string): Set[] {
  return [...record.priorities.values()].flatMap((p) =>
    [
      ...p.measures.map((m) => ({ m, locator: m.locator })),
      ...p.actions.flatMap((a) => a.milestones.map((m) => ({ m, locator: m.locator ?? a.locator }))),
    ]
      .filter(({ m }) => m.indicator === key)
      .flatMap(({ m, locator }) =>
        (m.figures ?? [])
          .filter((f) => f.kind === 'target')
          .map((f) => ({
            period: f.period,
            value: f.value,
            text: f.text,
            marker: f.marker,
            note: f.note,
            undated: false,
            source: p.source,
            locator,
            priority: p.key,
          })),
      ),
  );
}

const marksBreak = (o: Observation): boolean => o.flags?.includes('b') ?? false;

/** The first break in the series up to the target's period that the document which sets the target cannot have known. */
export function breakSince(
  t: Pick<Set, 'period' | 'source'>,
  points: readonly SeriesPoint[],
  dateOf: SourceDate,
): SeriesPoint | undefined {
  const set = dateOf(t.source);
  return points.find(
    (p) =>
      p.breakBefore &&
      comparePeriods(p.period, t.period) <= 0 &&
      [p.drawn, ...p.others].filter(marksBreak).every(({ source }) => {
        const printed = dateOf(source);
        return set !== undefined && printed !== undefined && comparePeriods(set, printed) < 0;
      }),
  );
}

/** Every target of an indicator, oldest period first, each judged only against the figure of its own period, with no break since. */
export function againstTargets(record: OpenRecord, indicator: IndicatorRecord, dateOf: SourceDate): AgainstTarget[] {
  const area = seriesOf(indicator, 'area');
  const all = area ? pointsOf(area, dateOf) : [];
  const points = all.filter(isOutturn);
  const own: Set[] = (indicator.targets ?? []).map((t) => ({
    period: t.period,
    value: t.value,
    text: t.text,
    marker: t.marker,
    note: t.note,
    undated: t.undated ?? false,
    source: t.source,
    locator: t.locator,
    priority: undefined,
  }));
  return [...own, ...planned(record, indicator.key)]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map((t) => {
      const actual = points.find((p) => p.period === t.period);
      const value = actual?.drawn.value;
      const brokenAt = breakSince(t, all, dateOf);
      const alike = !brokenAt && isOneTime(t.period);
      const status = alike && t.value && value ? targetStatus(indicator, t.value, value) : undefined;
      return { ...t, brokenAt, actual, status };
    });
}
