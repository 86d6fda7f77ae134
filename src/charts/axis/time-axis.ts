import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { overlaps, type Box } from '../label.ts';
import { textWidth } from '../text-width.ts';

/** A period on the axis: its middle in days since 1970, its label, and how much its label matters (0 most). */
export interface Moment {
  readonly at: number;
  readonly label: string;
  readonly rank: number;
}

export interface TimeAxis {
  readonly scale: ScaleLinear<number, number>;
  /** Every period has a tick; one whose label is left out has an empty one. */
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly labelX: number }[];
}

const year = 365.25;

/**
 * A horizontal axis of time. Its labels are the periods that figures were printed for, not round dates; where two
 * would touch, the one that matters less is left out. A label at an edge is moved inwards, its tick is not.
 */
export function timeAxis(
  moments: readonly Moment[],
  left: number,
  right: number,
  bounds: { readonly x0: number; readonly x1: number },
  fontSize: number,
): TimeAxis {
  const times = moments.map((m) => m.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = first === last ? year : 0;
  const scale = scaleLinear()
    .domain([first - pad, last + pad])
    .range([left, right]);
  const taken: Box[] = [];
  const ticks: { x: number; label: string; labelX: number }[] = [];
  const ranked = [...moments].sort(
    (a, b) => a.rank - b.rank || Number(b.at === last) - Number(a.at === last) || a.at - b.at,
  );
  for (const m of ranked) {
    const half = textWidth(m.label, fontSize) / 2;
    const x = scale(m.at);
    const labelX = Math.min(Math.max(x, bounds.x0 + half), bounds.x1 - half);
    const box = { x0: labelX - half - 5, x1: labelX + half + 5, y0: 0, y1: 1 };
    const fits = !taken.some((t) => overlaps(t, box));
    if (fits) taken.push(box);
    ticks.push({ x, label: fits ? m.label : '', labelX });
  }
  return { scale, ticks: ticks.sort((a, b) => a.x - b.x) };
}
