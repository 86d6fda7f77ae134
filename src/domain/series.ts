import type { Observation } from '../schema/figure.ts';
import type { Indicator, Series } from '../schema/indicator.ts';
import { compare, decimalOf } from './decimal.ts';
import { comparePeriods, middle, periodOf } from './period.ts';

/** Gives the date a source was published (`2007`, `2009-03`, `2013-10-09`), or nothing where it is not known. */
export type SourceDate = (source: string) => string | undefined;

/** One period of a series. Where several sources give it, all are kept: one is drawn, none is averaged. */
export interface SeriesPoint {
  readonly period: string;
  /** The figure that the line passes through: a value before a marker, then the later-published source. */
  readonly drawn: Observation;
  /** What other sources say of the same period, in order of publication, latest first. */
  readonly others: readonly Observation[];
  /** True where any source marks a break before this period. */
  readonly breakBefore: boolean;
}

export const seriesOf = (indicator: Pick<Indicator, 'series'>, kind: Series['kind']): Series | undefined =>
  indicator.series.find((s) => s.kind === kind);

/** Later published first. A month stands after a day in it, since it may be any later day. */
function laterFirst(dateOf: SourceDate) {
  return (a: Observation, b: Observation): number => {
    const p = dateOf(a.source);
    const q = dateOf(b.source);
    const dated = p && q ? comparePeriods(q, p) : Number(q !== undefined) - Number(p !== undefined);
    return dated || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);
  };
}

/** The points of a series, one a period, oldest first. */
export function pointsOf(series: Pick<Series, 'observations'>, dateOf: SourceDate): SeriesPoint[] {
  const byPeriod = Map.groupBy(series.observations, (o) => o.period);
  return [...byPeriod.entries()]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, observations]) => {
      const ranked = [...observations].sort(
        (a, b) => Number(b.value !== undefined) - Number(a.value !== undefined) || laterFirst(dateOf)(a, b),
      );
      const breakBefore = observations.some((o) => o.flags?.includes('b') ?? false);
      return { period, drawn: ranked[0]!, others: ranked.slice(1), breakBefore };
    });
}

export interface OtherValue {
  readonly value: string;
  readonly source: string;
  readonly locator: string;
  /** Whether that it is for this period is our reading. */
  readonly undated: boolean;
}

/** Every value of a point that differs from the one drawn: of other sources, or elsewhere in the same source. */
export function otherValues(point: SeriesPoint): OtherValue[] {
  const drawn = point.drawn.value;
  const all = [point.drawn, ...point.others].flatMap((o) => [
    ...(o === point.drawn || o.value === undefined
      ? []
      : [{ value: o.value, source: o.source, locator: o.locator, undated: o.undated ?? false }]),
    ...(o.also ?? []).flatMap((a) =>
      a.value === undefined
        ? []
        : [{ value: a.value, source: o.source, locator: a.locator, undated: a.undated ?? false }],
    ),
  ]);
  return all.filter((v) => drawn === undefined || compare(decimalOf(v.value), decimalOf(drawn)) !== 0);
}

/**
 * The longest time between two neighbouring points that a line may join, in days: one and a half times the spacing
 * of the frequency. Two annual figures three years apart have years between them that nobody printed.
 */
const reach: Record<Indicator['frequency'], number> = {
  weekly: 11,
  monthly: 46,
  quarterly: 138,
  annual: 548,
  irregular: Infinity,
};

/** Whether nothing is missing between two periods of a series, the earlier first. */
export const neighbours = (a: string, b: string, frequency: Indicator['frequency']): boolean =>
  middle(periodOf(b)) - middle(periodOf(a)) <= reach[frequency];

/**
 * The pieces in which a line may be drawn, that with the latest figure last. It holds one kind of period, since a
 * calendar year is not a financial year. It ends before a break in the series, at a missing value of its own kind, and
 * where periods between were never printed; a period of another kind in between, with a figure or without, ends none.
 * Spans are joined only to their neighbours, for they may differ in length.
 */
export function segments(
  points: readonly SeriesPoint[],
  frequency: Indicator['frequency'] = 'irregular',
): SeriesPoint[][] {
  const pieces = new Set<SeriesPoint[]>();
  const open = new Map<string, SeriesPoint[]>();
  let before: SeriesPoint | undefined;
  for (const point of points) {
    const { kind } = periodOf(point.period);
    if (point.breakBefore) open.clear();
    const neighbour = before;
    before = point;
    if (point.drawn.value === undefined) {
      open.delete(kind);
      continue;
    }
    const piece = open.get(kind);
    const last = piece?.at(-1);
    const joins =
      last !== undefined && (kind !== 'span' || last === neighbour) && neighbours(last.period, point.period, frequency);
    const own = joins ? piece! : [];
    own.push(point);
    open.set(kind, own);
    // Taken out and put in again, it comes after those that end earlier.
    pieces.delete(own);
    pieces.add(own);
  }
  return [...pieces];
}

/** The points since the last break: those that may be compared with the latest, with or without values. */
export function sinceBreak(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.slice(
    Math.max(
      0,
      points.findLastIndex((p) => p.breakBefore),
    ),
  );
}
