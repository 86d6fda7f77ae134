import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { overlaps, type Box } from '../label.ts';
import { textWidth } from '../text-width.ts';
import { even, nameRows, type PlacedName, type Tick } from './name-rows.ts';

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
  /** In which row its label stands, the first under the axis being 0. */
  readonly row: number;
}

const year = 365.25;

/** More periods than these, unevenly spaced, would need more rows than anyone can read. */
const most = 16;

/** One row: of labels that would touch, the one that matters less is left out. */
function oneRow(
  ticks: readonly Tick[],
  bounds: { readonly x0: number; readonly x1: number },
  fontSize: number,
): (PlacedName | undefined)[] {
  const taken: Box[] = [];
  const placed = new Map<Tick, PlacedName>();
  const last = ticks.at(-1);
  for (const tick of [...ticks].sort(
    (a, b) => a.rank - b.rank || Number(b.x === last?.x) - Number(a.x === last?.x) || a.x - b.x,
  )) {
    const half = textWidth(tick.label, fontSize) / 2;
    const x = Math.min(Math.max(tick.x, bounds.x0 + half), bounds.x1 - half);
    const box = { x0: x - half - 3, x1: x + half + 3, y0: 0, y1: 1 };
    if (taken.some((t) => overlaps(t, box))) continue;
    taken.push(box);
    placed.set(tick, { label: tick.label, x, row: 0 });
  }
  return ticks.map((tick) => placed.get(tick));
}

/**
 * A horizontal axis of time. Its labels are the periods that figures were printed for, not round dates. In one row,
 * labels that would touch are left out; in `several`, all are named where that can be done. A label at an edge is moved
 * inwards, its tick is not.
 */
export function timeAxis(
  moments: readonly Moment[],
  left: number,
  right: number,
  bounds: { readonly x0: number; readonly x1: number },
  fontSize: number,
  rows: 'one' | 'several' = 'one',
): TimeAxis {
  const times = moments.map((m) => m.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = first === last ? year : 0;
  const scale = scaleLinear()
    .domain([first - pad, last + pad])
    .range([left, right]);
  const ticks = moments.map(({ at, label, rank }) => ({ x: scale(at), label, rank })).sort((a, b) => a.x - b.x);
  const named = (rows === 'one' || (ticks.length > most && !even(ticks)) ? oneRow : nameRows)(ticks, bounds, fontSize);
  return {
    scale,
    ticks: ticks.map(({ x }, i) => {
      const { label = '', x: labelX = x, row = 0 } = named[i] ?? {};
      return { x, label, labelX, row };
    }),
  };
}
