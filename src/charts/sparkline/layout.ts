import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { tenth } from '../frame.ts';
import type { SparklineModel } from './model.ts';

export const size = { width: 96, height: 28, margin: 4 } as const;

export interface SparklineLayout {
  readonly path: string;
  /** Figures that no line joins. */
  readonly alone: readonly (readonly [x: number, y: number])[];
  readonly last: readonly [x: number, y: number] | undefined;
}

/**
 * The values that a sparkline spans: at least a quarter of the largest, as a trend does, so that a small change does not
 * look like a great one.
 */
function heightOf(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = extent(values) as [number | undefined, number | undefined];
  const missing = Math.max(0, 0.25 * Math.max(Math.abs(low), Math.abs(high)) - (high - low)) / 2;
  return low === high ? [low - 1, high + 1] : [low - missing, high + missing];
}

/** Lays out a sparkline in its box. A flat or single value stands in the middle. */
export function sparklineLayout(model: Pick<SparklineModel, 'pieces'>): SparklineLayout {
  const all = model.pieces.flat();
  const { width, height, margin } = size;
  const spanOf = (values: readonly number[]): [number, number] => {
    const [a = 0, b = 0] = extent(values) as [number | undefined, number | undefined];
    return a === b ? [a - 1, b + 1] : [a, b];
  };
  const x = scaleLinear(spanOf(all.map((p) => p[0])), [margin, width - margin]);
  const y = scaleLinear(heightOf(all.map((p) => p[1])), [height - margin, margin]);
  const place = (p: readonly [number, number]) => [tenth(x(p[0])), tenth(y(p[1]))] as const;
  const draw = line<readonly [number, number]>().digits(1);
  const last = all.at(-1);
  return {
    path: model.pieces.map((p) => (p.length > 1 ? (draw(p.map(place)) ?? '') : '')).join(''),
    alone: model.pieces.filter((p) => p.length === 1).map((p) => place(p[0]!)),
    last: last && place(last),
  };
}
