import type { Indicator } from '../schema/indicator.ts';
import { decimalOf, decimalText, subtract } from './decimal.ts';
import { isOutturn } from './latest.ts';
import { favour, type Favour } from './polarity.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';

export interface Benchmark {
  readonly kind: 'national' | 'similar';
  readonly period: string;
  readonly area: SeriesPoint;
  readonly other: SeriesPoint;
  /** Area minus benchmark, unrounded, in the indicator's unit. */
  readonly difference: string;
  /** Whether the area is better or worse than the benchmark; nothing where the indicator has no polarity. */
  readonly favour: Favour | undefined;
}

/**
 * The area beside England and beside its statistical neighbours, each in the latest period that both have.
 * Only the same period is compared; a benchmark with no period in common is left out.
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
    const other = points.findLast((p) => areaPoints.some((a) => a.period === p.period));
    const own = areaPoints.find((a) => a.period === other?.period);
    if (!other || !own) return [];
    const a = own.drawn.value!;
    const b = other.drawn.value!;
    return {
      kind,
      period: other.period,
      area: own,
      other,
      difference: decimalText(subtract(decimalOf(a), decimalOf(b))),
      favour: favour(indicator, b, a),
    };
  });
}
