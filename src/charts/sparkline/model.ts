import { decimalOf, toNumber } from '../../domain/decimal.ts';
import { findingOf } from '../../domain/finding.ts';
import { middle, periodOf } from '../../domain/period.ts';
import { pointsOf, segments, seriesOf, type SourceDate } from '../../domain/series.ts';
import { openEnded } from '../trend/open-ended.ts';
import type { Indicator } from '../../schema/indicator.ts';

export interface SparklineModel {
  /** The pieces of the area's line, as [days since 1970, value]. */
  readonly pieces: readonly (readonly (readonly [at: number, value: number])[])[];
  readonly label: string;
}

/** The shape of an indicator's own series; no axis and no numbers, so it stands beside a figure, never alone. One of a single figure would show nothing and is not drawn. */
export function sparklineModel(indicator: Indicator, dateOf: SourceDate): SparklineModel {
  const series = seriesOf(indicator, 'area');
  // What is more than its number by something unknown has no height to draw.
  const points = (series ? pointsOf(series, dateOf) : []).filter((p) => !openEnded(p.drawn));
  const pieces = segments(points, indicator.frequency);
  return {
    pieces: pieces.map((piece) =>
      piece.map((p) => [middle(periodOf(p.period)), toNumber(decimalOf(p.drawn.value!))] as const),
    ),
    label: findingOf(indicator, dateOf).sentence,
  };
}
