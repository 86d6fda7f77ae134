import { tenth, type Frame } from '../frame.ts';
import type { Box, Label, Request } from '../label.ts';
import { placeLabels } from '../place-labels.ts';
import type { Pile } from './model.ts';

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Piles {
  readonly columns: readonly Column[];
  readonly labels: readonly Label[];
  /** Where the columns stand. */
  readonly base: number;
}

/**
 * A column for each day that something falls due on, as high as there are things; the highest says when, the others
 * their number where there is room: those at least half as high first, as words of the highest could be read as theirs.
 *
 * @param unit Height of one thing.
 */
export function pileColumns(
  piles: readonly Pile[],
  x: (day: number) => number,
  left: number,
  right: number,
  top: number,
  unit: number,
  frame: Frame,
): Piles {
  const { fontSize } = frame;
  const most = Math.max(...piles.map((p) => p.count));
  const base = top + fontSize + 4 + most * unit;
  const width = frame.name === 'wide' ? 4 : 3;
  const columns = piles.map((p) => ({
    x: tenth(Math.min(x(p.day) - width / 2, right - width)),
    y: tenth(base - p.count * unit),
    width,
    height: tenth(p.count * unit),
  }));
  const hard: Box[] = columns.map((c) => ({ x0: c.x - 1, x1: c.x + c.width + 1, y0: c.y, y1: base }));
  const request = (pile: Pile, texts: readonly string[], sides: Request['sides']): Request => {
    const c = columns[piles.indexOf(pile)]!;
    // Words beside a low column stand on its line.
    const y = sides.includes('right') ? Math.min(c.y, base - 0.5 * fontSize) : c.y;
    return { texts, x: c.x + width / 2, y, clear: 1, className: 'chart-time-label', sides };
  };
  const highest = piles.find((p) => p.count === most)!;
  const others = piles.filter((p) => p !== highest).sort((a, b) => b.count - a.count || a.day - b.day);
  const tall = others.filter((p) => 2 * p.count >= most);
  const labels = placeLabels(
    [
      ...tall.map((p) => request(p, [String(p.count)], ['above'])),
      request(
        highest,
        [`${highest.count} by end of ${highest.when}`, String(highest.count)],
        ['right', 'left', 'above'],
      ),
      ...others.filter((p) => !tall.includes(p)).map((p) => request(p, [String(p.count)], ['above'])),
    ],
    { hard, soft: [] },
    { x0: left, x1: right, y0: top - 2, y1: base + 1 },
    fontSize,
  );
  return { columns, labels, base: tenth(base) };
}
