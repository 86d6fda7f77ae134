import { tenth } from '../frame.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = (...numbers: readonly number[]): string => numbers.map(tenth).join(',');
/** How round a turn is, where there is so much room. */
const turn = (length: number): number => Math.min(5, Math.abs(length) / 2);

/** From an upright line at `x`, which comes from the height `from`, level to the right. */
const branch = (x: number, from: number, to: Point): string => {
  const r = turn(to.y - from);
  const side = Math.sign(to.y - from);
  return `M${at(x, to.y - side * r)}Q${at(x, to.y, x + r, to.y)}H${tenth(to.x)}`;
};

/** An upright line at `x` from the height `from`, up and down as far as `ends` ask, and its branches to them. */
function fork(x: number, from: number, ends: readonly Point[]): string {
  const sides = [ends.filter((e) => e.y < from), ends.filter((e) => e.y > from)];
  return sides
    .filter((side) => side.length > 0)
    .map((side) => {
      const last = side.reduce((a, b) => (Math.abs(b.y - from) > Math.abs(a.y - from) ? b : a));
      const way = Math.sign(last.y - from);
      const [r, q] = [turn(side.reduce((d, e) => Math.min(d, Math.abs(e.y - from)), Infinity)), turn(last.y - from)];
      const stem = `M${at(x, from + way * r)}V${tenth(last.y - way * q)}`;
      return stem + side.map((e) => branch(x, from, e)).join('');
    })
    .join('');
}

/** From a point level to the upright line at `x`, and round into it on every side that it goes. */
function entry(start: Point, x: number, ends: readonly Point[]): string {
  const off = Math.sign(x - start.x);
  return [-1, 1]
    .map((way) => ends.filter((e) => Math.sign(e.y - start.y) === way).map((e) => Math.abs(e.y - start.y)))
    .flatMap((lengths, i) => {
      if (lengths.length === 0) return [];
      const r = turn(Math.min(...lengths));
      return [`M${at(start.x, start.y)}H${tenth(x - off * r)}Q${at(x, start.y, x, start.y + (i === 0 ? -r : r))}`];
    })
    .join('');
}

/** Where a line that passes columns runs below them, and where it comes up again. */
export interface Lane {
  readonly y: number;
  readonly ups: readonly { readonly x: number; readonly ends: readonly Point[] }[];
}

/** From a box to boxes on its right: through the upright line at `x`, and for those further off by way of a lane. */
export function across(start: Point, x: number, ends: readonly Point[], lane: Lane | undefined): string {
  const level = ends.filter((e) => Math.abs(e.y - start.y) < 0.5);
  const others = ends.filter((e) => !level.includes(e));
  const r = 5;
  const last = lane && Math.max(...lane.ups.map((up) => up.x));
  const all = [...others, ...(lane ? [{ x: last! - r, y: lane.y }] : [])];
  const ups = (lane?.ups ?? []).map(
    (up) => `M${at(up.x - r, lane!.y)}Q${at(up.x, lane!.y, up.x, lane!.y - r)}${fork(up.x, lane!.y, up.ends)}`,
  );
  const straight = level.map((e) => `M${at(start.x, start.y)}H${tenth(e.x)}`);
  return [...straight, entry(start, x, all), fork(x, start.y, all), ...ups].join('');
}

/** From a box down a margin at `x` to boxes under it. */
export const down = (start: Point, x: number, ends: readonly Point[]): string =>
  entry(start, x, ends) + fork(x, start.y, ends);

/** The level stretches of a path: drawn last, over a gap in whatever they cross, since nothing else tells a crossing from a fork. */
export function levels(d: string): string {
  let [x, y] = [0, 0];
  let found = '';
  for (const [, letter, rest] of d.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const [to = 0, end = 0] = rest!.split(',').map(Number).slice(-2);
    if (letter === 'H') {
      found += `M${at(x, y)}H${tenth(to)}`;
      x = to;
    } else if (letter === 'V') y = to;
    else [x, y] = [to, end];
  }
  return found;
}
