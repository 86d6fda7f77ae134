import { tenth } from '../frame.ts';
import type { Dot, HollowDot } from './dot.ts';
import type { Mark, TrendSeries } from './model.ts';

/** The sizes of marks: they are smaller in small charts. */
export interface MarkSizes {
  readonly radius: number;
  readonly targetHalf: number;
  readonly barHalf: number;
  /** Of a hollow point with a bar across it. */
  readonly through: number;
}

export interface Spots {
  readonly targets: readonly Dot[];
  readonly hollow: ReadonlyMap<Mark, HollowDot>;
  /** Whether any stands beside where it belongs. */
  readonly aside: boolean;
}

/** Whether a target and a figure printed elsewhere are one number for one period: their marks are drawn through each other. */
export const sameMark = (a: Mark, b: Mark): boolean => a.at === b.at && a.value === b.value;

/**
 * Where targets and hollow points stand so that no mark covers another. A bar that a figure of its period would cover
 * stands beside it; a hollow point of the same value is widened, and the bar seen through it; one that touches the figure
 * of a neighbouring period is moved off it. Nothing is moved nearer to another period than to its own.
 */
export function targetSpots(
  targets: readonly Mark[],
  series: readonly TrendSeries[],
  dot: (m: Mark) => Dot,
  spot: (m: Mark) => Dot,
  { radius, targetHalf, barHalf, through }: MarkSizes,
): Spots {
  const filled = series.flatMap((s) => s.pieces.flat());
  const hollow = series.flatMap((s) => s.hollow);
  const xs = [...new Set([...filled, ...hollow, ...targets].map((m) => dot(m).x))];
  const free = (x: number, way: -1 | 1): number =>
    Math.min(...xs.filter((other) => (other - x) * way > 0).map((other) => Math.abs(other - x))) / 2;
  let aside = false;
  const moved = (to: number): number => {
    aside = true;
    return tenth(to);
  };
  const hollowSpots = new Map<Mark, HollowDot>();
  for (const m of hollow) {
    const { x, y } = spot(m);
    const near = filled.filter((f) => f.at !== m.at).map(spot);
    const over = near.find((d) => Math.abs(d.x - x) < 2 * radius + 1 && Math.abs(d.y - y) < 2 * radius);
    const way = over && over.x > x ? -1 : 1;
    const by = over ? 2 * radius + 1.5 - Math.abs(over.x - x) : 0;
    const at = by > 0 && by < free(x, way) ? moved(x + way * by) : x;
    const r = targets.some((t) => sameMark(t, m)) ? { r: through } : {};
    hollowSpots.set(m, { x: at, y, ...r });
  }
  const bars = targets.map((t): Dot => {
    const { x, y } = dot(t);
    const covering = filled.filter((m) => m.at === t.at && Math.abs(spot(m).y - y) < radius + barHalf).map(spot);
    if (covering.length === 0) return { x, y };
    const ends = covering.map((d) => d.x);
    const room = ([-1, 1] as const).map((way) => {
      const edge = way < 0 ? Math.min(...ends) : Math.max(...ends);
      const need = Math.abs(edge - x) + radius + targetHalf;
      return { way, need, free: free(x, way) };
    });
    const side = room.filter((r) => r.need + 0.5 < r.free).sort((a, b) => b.free - b.need - (a.free - a.need))[0];
    return side ? { x: moved(x + side.way * Math.min(side.need + 2, side.free - 0.2)), y } : { x, y };
  });
  return { targets: bars, hollow: hollowSpots, aside };
}
