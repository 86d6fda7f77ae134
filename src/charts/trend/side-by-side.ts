import { tenth } from '../frame.ts';
import type { Dot } from './dot.ts';
import type { Mark, TrendSeries } from './model.ts';

/** What a reader is told of marks that were moved. */
export const asideWords = 'Marks of one period that would cover one another stand side by side.';

interface Standing {
  readonly mark: Mark;
  readonly dot: Dot;
  /** The council's own figures stay where they are: a line runs through them. */
  readonly own: boolean;
  /** Whether a line begins here, so that there is room before it and none after it. */
  readonly begins: boolean;
}

const standingsOf = (series: readonly TrendSeries[], dot: (m: Mark) => Dot): Standing[] =>
  series.flatMap((s) => {
    const own = s.kind === 'area';
    return [
      ...s.pieces.flatMap((piece) =>
        piece.map((mark, i) => ({ mark, dot: dot(mark), own, begins: i === 0 && piece.length > 1 })),
      ),
      ...s.hollow.map((mark) => ({ mark, dot: dot(mark), own: true, begins: false })),
    ];
  });

/** Those of one period in piles that touch from top to bottom. */
function pilesOf(standings: readonly Standing[], radius: number): Standing[][] {
  const piles: Standing[][] = [];
  for (const period of Map.groupBy(standings, (s) => s.mark.at).values()) {
    let above: Standing | undefined;
    for (const s of [...period].sort((a, b) => a.dot.y - b.dot.y)) {
      if (above && s.dot.y - above.dot.y < 2 * radius) piles.at(-1)!.push(s);
      else piles.push([s]);
      above = s;
    }
  }
  return piles;
}

/**
 * Where figures stand that would cover one another: at their own height, side by side, the council's in its place and
 * the others after it (before it, where its line begins there); without the council's, on both sides of their period.
 * None is moved nearer to another period than to its own. Figures that cover nothing are left out.
 */
export function sideBySide(
  series: readonly TrendSeries[],
  dot: (m: Mark) => Dot,
  radius: number,
): ReadonlyMap<Mark, Dot> {
  const standings = standingsOf(series, dot);
  const xs = [...new Set(standings.map((s) => s.dot.x))];
  const moved = new Map<Mark, Dot>();
  for (const pile of pilesOf(standings, radius)) {
    const own = pile.filter((s) => s.own);
    // In the order of the series, so that England stands before similar areas everywhere.
    const others = standings.filter((s) => !s.own && pile.includes(s));
    if (others.length === 0 || pile.length < 2) continue;
    const { x } = others[0]!.dot;
    const free = Math.min(...xs.filter((other) => other !== x).map((other) => Math.abs(other - x)));
    const step = Math.min(2 * radius + 1, free / 2 / others.length);
    const way = own.some((s) => s.begins) ? -1 : 1;
    others.forEach((s, i) => {
      const steps = own.length > 0 ? way * (i + 1) : i - (others.length - 1) / 2;
      moved.set(s.mark, { x: tenth(x + steps * step), y: s.dot.y });
    });
  }
  return moved;
}
