import type { Indicator } from '../schema/indicator.ts';
import { decimalOf, decimalText, subtract } from './decimal.ts';
import { isOutturn } from './latest.ts';
import { isOneTime } from './period.ts';
import { favour, type Favour } from './polarity.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';

/** The area and a benchmark, and what is between them. */
interface Standing {
  readonly area: SeriesPoint;
  /** Area minus benchmark, unrounded, in the indicator's unit. */
  readonly difference: string;
  /** Whether the area is better or worse than the benchmark; nothing where the indicator has no polarity. */
  readonly favour: Favour | undefined;
}

export interface Benchmark extends Standing {
  readonly kind: 'national' | 'similar';
  readonly period: string;
  readonly other: SeriesPoint;
  /**
   * Where the benchmark is printed without a date and the same place of the source holds a later figure of the area: how
   * that would stand, since the benchmark may be of its period.
   */
  readonly otherwise: Standing | undefined;
}

type Judged = Pick<Indicator, 'polarity' | 'range'>;

function standing(indicator: Judged, area: SeriesPoint, other: SeriesPoint): Standing {
  const [a, b] = [area.drawn.value!, other.drawn.value!];
  return {
    area,
    difference: decimalText(subtract(decimalOf(a), decimalOf(b))),
    favour: favour(indicator, b, a),
  };
}

function otherReading(indicator: Judged, points: readonly SeriesPoint[], own: SeriesPoint, other: SeriesPoint) {
  const { undated, source, locator } = other.drawn;
  if (!undated) return undefined;
  const [later] = points.slice(points.indexOf(own) + 1).flatMap((p) => {
    if (p.drawn.source !== source) return [];
    if (p.drawn.locator === locator) return [p];
    // Another place of the source may be drawn for that period, and this one stand beside it.
    return (p.drawn.also ?? []).flatMap(({ value, undated, locator: place }): SeriesPoint[] =>
      place === locator && value !== undefined
        ? [{ ...p, drawn: { period: p.period, value, undated, source, locator } }]
        : [],
    );
  });
  return later && standing(indicator, later, other);
}

/**
 * The area beside England and beside its statistical neighbours, each in the latest period that both have.
 * Only the same period is compared, where it is one and the same time; a benchmark with no period in common is left out.
 */
export function benchmarks(
  indicator: Pick<Indicator, 'series' | 'polarity' | 'range'>,
  dateOf: SourceDate,
): Benchmark[] {
  const area = seriesOf(indicator, 'area');
  if (!area) return [];
  const areaPoints = pointsOf(area, dateOf).filter(isOutturn);
  return (['national', 'similar'] as const).flatMap((kind) => {
    const series = seriesOf(indicator, kind);
    const points = series ? pointsOf(series, dateOf).filter(isOutturn) : [];
    const other = points.findLast((p) => isOneTime(p.period) && areaPoints.some((a) => a.period === p.period));
    const own = areaPoints.find((a) => a.period === other?.period);
    if (!other || !own) return [];
    return {
      kind,
      period: other.period,
      other,
      ...standing(indicator, own, other),
      otherwise: otherReading(indicator, areaPoints, own, other),
    };
  });
}
