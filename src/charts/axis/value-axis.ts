import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';

export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[];
  /** Where the axis starts, as its tick says it, if that is not zero: a chart says so in words. */
  readonly startsAt: string | undefined;
}

/**
 * A vertical axis from `bottom` up to `top`. It starts at zero unless the smallest value is more than half of the
 * largest; then it covers at least a quarter of the largest, so that a small change does not look like a great one.
 * `limit` is the largest value there can be: 100 for a percentage. `whole` is for what is counted: there is no half school.
 */
export function valueAxis(
  values: readonly number[],
  bottom: number,
  top: number,
  limit = Infinity,
  whole = false,
): ValueAxis {
  const [min = 0, max = 1] = extent(values) as [number | undefined, number | undefined];
  let [low, high] = [Math.min(0, min), Math.max(0, max)];
  if (min > max / 2) {
    const missing = Math.max(0, 0.25 * max - (max - min)) / 2;
    [low, high] = [Math.max(0, min - missing), max + missing];
  }
  if (low === high) high = low + 1;
  const scale = scaleLinear().domain([low, high]).range([bottom, top]).nice(4);
  const [a = 0, b = 1] = scale.domain();
  scale.domain([a, Math.min(b, Math.max(limit, max))]);
  const at = scale.ticks(4);
  const between = whole && at.some((value) => !Number.isInteger(value));
  const shown = between ? at.filter(Number.isInteger) : at;
  const format = between ? String : scale.tickFormat(4);
  const ticks = shown.map((value) => ({ value, y: scale(value), label: format(value).replace('-', '−') }));
  return { scale, ticks, startsAt: a === 0 ? undefined : (ticks[0]?.label ?? String(a)) };
}
