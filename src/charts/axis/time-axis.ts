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
  readonly ticks: readonly TimeTick[];
}

export interface TimeTick {
  readonly x: number;
  readonly label: string;
  readonly labelX: number;
  /** In which row its label stands, the first under the axis: 0 or 1. */
  readonly row: number;
  /** Whether no label stands between the axis and its own, so that its line can reach down to it. */
  readonly clear: boolean;
}

const year = 365.25;

/** More periods than these are spaced so evenly that the labels of some tell the others: they take no second row. */
const most = 16;

/**
 * A horizontal axis of time. Its labels are the periods that figures were printed for, not round dates; where two
 * would touch, the one that matters less goes into a second row where there may be one, and else is left out. A label at
 * an edge is moved inwards, its tick is not.
 */
export function timeAxis(
  moments: readonly Moment[],
  left: number,
  right: number,
  bounds: { readonly x0: number; readonly x1: number },
  fontSize: number,
  rows: 1 | 2 = 1,
): TimeAxis {
  const times = moments.map((m) => m.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = first === last ? year : 0;
  const scale = scaleLinear()
    .domain([first - pad, last + pad])
    .range([left, right]);
  const taken = Array.from({ length: moments.length > most ? 1 : rows }, (): Box[] => []);
  const ticks: Omit<TimeTick, 'clear'>[] = [];
  const ranked = [...moments].sort(
    (a, b) => a.rank - b.rank || Number(b.at === last) - Number(a.at === last) || a.at - b.at,
  );
  for (const m of ranked) {
    const half = textWidth(m.label, fontSize) / 2;
    const x = scale(m.at);
    const labelX = Math.min(Math.max(x, bounds.x0 + half), bounds.x1 - half);
    const box = { x0: labelX - half - 3, x1: labelX + half + 3, y0: 0, y1: 1 };
    const row = taken.findIndex((labels) => !labels.some((t) => overlaps(t, box)));
    taken[row]?.push(box);
    ticks.push({ x, label: row < 0 ? '' : m.label, labelX, row: Math.max(0, row) });
  }
  const free = (x: number) => !taken[0]!.some((t) => x > t.x0 && x < t.x1);
  return { scale, ticks: ticks.sort((a, b) => a.x - b.x).map((t) => ({ ...t, clear: t.row === 0 || free(t.x) })) };
}
