import { clip } from '../clip.ts';
import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { edgeRoom, textWidth } from '../text-width.ts';
import type { Item } from './model.ts';

/** One item as drawn: a bar from `x0` to `x1`, or a dot at each of `dots`. */
export interface Mark {
  readonly mark: Item['mark'];
  readonly x0: number;
  readonly x1: number;
  readonly dots: readonly number[];
  /** Centre. */
  readonly y: number;
}

export interface Row {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly height: number;
}

/** Half the height of a bar and a dot. */
export const half = 4;
const gap = 5;

interface Placed {
  readonly item: Item;
  readonly x0: number;
  readonly x1: number;
  readonly lines: readonly string[];
  readonly side: 'right' | 'left' | 'over';
}

const widest = (lines: readonly string[], fontSize: number) => Math.max(0, ...lines.map((l) => textWidth(l, fontSize)));

/** Where an item's words stand: beside it where few lines hold them, over it where neither side does. */
function place(item: Item, x: (day: number) => number, left: number, right: number, frame: Frame): Placed {
  const { fontSize } = frame;
  const [a, b] = [x(item.from), x(item.to + 1)];
  const short = item.mark === 'days' || b - a < 2 * half;
  const x0 = Math.max(left, short ? (item.mark === 'days' ? a : (a + b) / 2) - half : a);
  const x1 = Math.min(right, short ? (item.mark === 'days' ? x(item.to) : (a + b) / 2) + half : b);
  const rooms = { right: right - edgeRoom(fontSize) - x1 - gap, left: x0 - gap - left };
  const most = frame.name === 'wide' ? 300 : 200;
  const limit = item.mark === 'printed' || item.mark === 'worked-out' ? 3 : 2;
  for (let allowed = 1; allowed <= limit; allowed += 1)
    for (const side of ['right', 'left'] as const) {
      const room = Math.min(most, rooms[side]);
      const lines = room < 60 ? [] : clip(item.label, fontSize, room, 9);
      if (lines.length > 0 && lines.length <= allowed) return { item, x0, x1, lines, side };
    }
  const side = rooms.left > rooms.right ? 'left' : 'right';
  if (rooms[side] >= 150)
    return { item, x0, x1, lines: clip(item.label, fontSize, Math.min(most, rooms[side]), limit), side };
  return { item, x0, x1, lines: clip(item.label, fontSize, Math.min(right - left, most), limit), side: 'over' };
}

/**
 * Items on as few rows as they need, each with its words, none touching another: an item takes the first row that is
 * free where it stands.
 */
export function itemRows(
  items: readonly Item[],
  x: (day: number) => number,
  left: number,
  right: number,
  top: number,
  frame: Frame,
): Row[] {
  const { fontSize } = frame;
  const line = fontSize + 3;
  const rows: { taken: [number, number][]; placed: (Placed & { textX: number })[] }[] = [];
  for (const item of items) {
    const p = place(item, x, left, right, frame);
    const width = widest(p.lines, fontSize);
    const textX =
      p.side === 'right'
        ? p.x1 + gap
        : p.side === 'left'
          ? p.x0 - gap
          : Math.max(left, Math.min(p.x0, right - edgeRoom(fontSize) - width));
    const start = p.side === 'left' ? textX - width : Math.min(textX, p.x0);
    const end = p.side === 'left' ? p.x1 : Math.max(p.x1, textX + width);
    let row = rows.find((r) => r.taken.every(([a, b]) => end + 12 <= a || b + 12 <= start));
    if (!row) rows.push((row = { taken: [], placed: [] }));
    row.taken.push([start, end]);
    row.placed.push({ ...p, textX });
  }
  let y = top;
  return rows.map(({ placed }) => {
    const rowTop = y;
    const heights = placed.map((p) => p.lines.length * line + (p.side === 'over' ? 2 * half + 2 : 0));
    const height = Math.max(...heights) + 5;
    y += height;
    return {
      height,
      marks: placed.map((p) => ({
        mark: p.item.mark,
        x0: tenth(p.x0),
        x1: tenth(p.x1),
        dots: p.item.days.map((d) => tenth(x(d))),
        y: tenth(p.side === 'over' ? rowTop + p.lines.length * line + half + 2 : rowTop + fontSize * 0.66),
      })),
      labels: placed.flatMap((p) =>
        p.lines.map((text, i) => ({
          text,
          x: tenth(p.textX),
          y: tenth(rowTop + fontSize + i * line),
          anchor: p.side === 'left' ? ('end' as const) : ('start' as const),
          className: 'chart-time-label',
        })),
      ),
    };
  });
}
