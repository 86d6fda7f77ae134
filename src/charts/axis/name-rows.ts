import { textWidth } from '../text-width.ts';

/** A tick whose name is to stand under the axis, and how much the name matters (0 most). */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly rank: number;
}

/** A name in its row, the first under the axis being 0. */
export interface PlacedName {
  readonly label: string;
  readonly x: number;
  readonly row: number;
}

interface Bounds {
  readonly x0: number;
  readonly x1: number;
}

type Names = (PlacedName | undefined)[];

const whole = (label: string): string => label;
/** `’05/06`, without the century; a year alone keeps its own. */
const shortPairs = (label: string): string => label.replace(/\b\d\d(\d\d\/\d\d)\b/g, '’$1');
/** `’05`, `Mar ’10`. */
const shortYears = (label: string): string => shortPairs(label).replace(/\b\d\d(\d\d)\b/g, '’$1');
/** `acad. ’05/06`, where even that finds no place. */
const shortest = (label: string): string => shortYears(label).replace('academic', 'acad.');

/** How names can be written and in how many rows, the best first: a row more is better than a year without its century. */
const ways = [
  { name: whole, rows: 1 },
  { name: whole, rows: 2 },
  { name: shortPairs, rows: 2 },
  { name: whole, rows: 3 },
  { name: shortPairs, rows: 3 },
  { name: shortYears, rows: 2 },
  { name: shortYears, rows: 3 },
  { name: shortYears, rows: 4 },
  { name: shortest, rows: 4 },
];

/** Where a name may stand, the best first: its row, and beside the middle of its tick, which is always over it. */
const spots = [0, 1, 2, 3]
  .flatMap((row) => [0, -0.15, 0.15, -0.3, 0.3, -0.45, 0.45].map((shift) => ({ row, shift })))
  // The tick of a name in the first row is short: the name stands under it.
  .filter(({ row, shift }) => row > 0 || Math.abs(shift) < 0.4)
  .sort((a, b) => a.row - b.row + 8 * (Math.abs(a.shift) - Math.abs(b.shift)));

/** So many beginnings are followed up before a way is given up. */
const most = 300;
const gap = 4;
/** How much of a name’s half a line keeps off: names are reckoned a fifth wider than they are in the page’s own font. */
const inked = 0.9;

const half = (label: string, fontSize: number): number => textWidth(label, fontSize) / 2;
/** Where the middle of a name stands: at an edge it is moved inwards. */
const inside = (x: number, h: number, { x0, x1 }: Bounds): number => Math.min(Math.max(x, x0 + h), x1 - h);

/** In each row, how far names reach, how far their letters do, and the last line that passes it. */
interface Reach {
  readonly names: readonly number[];
  readonly letters: readonly number[];
  readonly lines: readonly number[];
}

/** The names of all ticks in these rows, none touching another or the line of another’s tick; nothing where that cannot be. */
function place(ticks: readonly Tick[], rows: number, bounds: Bounds, fontSize: number): Names | undefined {
  const halves = ticks.map((t) => half(t.label, fontSize));
  /** From where on anything matters to the ticks from one on. */
  const from: number[] = [];
  for (let i = ticks.length - 1; i >= 0; i -= 1)
    from[i] = Math.min(from[i + 1] ?? Infinity, inside(ticks[i]!.x, halves[i]!, bounds) - 2 * halves[i]! - gap);
  const usable = spots.filter((s) => s.row < rows);
  const hopeless = new Set<string>();
  let tries = 0;
  const follow = (i: number, reach: Reach): PlacedName[] | undefined => {
    if (i === ticks.length) return [];
    const key = `${i} ${[...reach.names, ...reach.letters, ...reach.lines].map((x) => Math.max(x, from[i]!).toFixed(1)).join()}`;
    if (hopeless.has(key) || tries > most) return undefined;
    tries += 1;
    const [{ x, label }, h] = [ticks[i]!, halves[i]!];
    for (const { row, shift } of usable) {
      const at = inside(x + 2 * shift * h, h, bounds);
      if (at - h < reach.names[row]! + gap || at - inked * h < reach.lines[row]!) continue;
      if (reach.letters.some((end, r) => r < row && x < end)) continue;
      const rest = follow(i + 1, {
        names: reach.names.with(row, at + h),
        letters: reach.letters.with(row, at + inked * h),
        lines: reach.lines.map((line, r) => (r < row ? x : line)),
      });
      if (rest) return [{ label, x: at, row }, ...rest];
    }
    hopeless.add(key);
    return undefined;
  };
  const none = Array.from({ length: rows }, () => -Infinity);
  return follow(0, { names: none, letters: none, lines: none });
}

/** Evenly spaced ticks: row under row in turn, every name under the middle of its tick. */
function steps(ticks: readonly Tick[], rows: number, bounds: Bounds, fontSize: number): Names | undefined {
  const placed = ticks.map(({ x, label }, i) => {
    const h = half(label, fontSize);
    return { label, x: inside(x, h, bounds), row: i % rows, h };
  });
  const free = placed.every(({ x, h, row }, i) => {
    const above = placed.slice(Math.max(0, i - row), i);
    const next = placed[i + rows];
    return (
      (!next || x + h + gap <= next.x - next.h) &&
      above.every((a) => a.x + inked * a.h <= ticks[i]!.x) &&
      // The first after this one that stands higher has the lines of those before it on its left.
      placed.slice(i + 1, i + rows).every((b) => b.row > row || b.x - inked * b.h >= ticks[i]!.x)
    );
  });
  return free ? placed : undefined;
}

const written = (ticks: readonly Tick[], name: (label: string) => string): Tick[] =>
  ticks.map((tick) => ({ ...tick, label: name(tick.label) }));

/** True where the names of some ticks tell those of the others between them: of one kind, as far apart from one to the next. */
export function even(ticks: readonly Tick[]): boolean {
  const gaps = ticks.slice(1).map((t, i) => t.x - ticks[i]!.x);
  const kinds = new Set(ticks.map((t) => t.label.replace(/\d/g, '0').replace(/[A-Z][a-z]{2} /g, '')));
  return kinds.size === 1 && Math.max(...gaps) < 1.2 * Math.min(...gaps);
}

function evenNames(ticks: readonly Tick[], bounds: Bounds, fontSize: number): Names {
  for (const { name, rows } of ways) {
    const placed = steps(written(ticks, name), rows, bounds, fontSize);
    if (placed) return placed;
  }
  // Every second, third, …, the last among them.
  for (let every = 2; every < ticks.length; every += 1) {
    const some = ticks.filter((_, i) => (ticks.length - 1 - i) % every === 0);
    const placed = steps(some, 1, bounds, fontSize) ?? steps(some, 2, bounds, fontSize);
    if (placed) return ticks.map((t) => placed[some.indexOf(t)]);
  }
  return ticks.map(() => undefined);
}

function unevenNames(ticks: readonly Tick[], bounds: Bounds, fontSize: number): Names {
  for (const { name, rows } of ways) {
    const placed = place(written(ticks, name), rows, bounds, fontSize);
    if (placed) return placed;
  }
  return someNames(written(ticks, shortest), bounds, fontSize);
}

/** Without the name of the tick that has the least room of those that matter least, and of the next, until the others have. */
function someNames(ticks: readonly Tick[], bounds: Bounds, fontSize: number): Names {
  const room = (t: Tick) => Math.min(...ticks.filter((o) => o !== t).map((o) => Math.abs(o.x - t.x)));
  const [gone] = [...ticks].sort((a, b) => b.rank - a.rank || room(a) - room(b));
  const rest = ticks.filter((t) => t !== gone);
  const placed = place(rest, 4, bounds, fontSize) ?? someNames(rest, bounds, fontSize);
  return ticks.map((t) => (t === gone ? undefined : placed[rest.indexOf(t)]));
}

/**
 * Places the names of ticks, given from left to right, in as few rows as name them all: in full where there is room,
 * else without the century. The line of a tick leads down to its name and touches no other. Where they cannot all be
 * named, some are left out; of those spaced evenly, every second, third, ….
 */
export const nameRows = (ticks: readonly Tick[], bounds: Bounds, fontSize: number): Names =>
  (ticks.length > 2 && even(ticks) ? evenNames : unevenNames)(ticks, bounds, fontSize);
