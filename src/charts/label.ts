import { tenth } from './frame.ts';
import { textWidth } from './text-width.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A text, where its baseline starts, ends or is centred. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly className: string;
}

/** A label to be placed at a mark: what it may say, longest first, and how far from the mark it must stay. */
export interface Request {
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Radius of the mark, in units of the frame. */
  readonly clear: number;
  readonly className: string;
  readonly bold?: boolean;
  /** What to say on its own where only a shorter text than the first fits: the value that the name had to leave out. */
  readonly rest?: string;
  /** Whether it may cross a dashed line: a name may, since its colour says what it names. */
  readonly crosses?: boolean;
  /** How many half lines it may stand off its mark; default none, so that nobody takes it for another mark's. */
  readonly reach?: number;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
}

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const within = (a: Box, b: Box): boolean => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

/** The box of a label: its letters reach 0.8 of the font size above the baseline and 0.22 below. */
export function boxOf(label: Label, fontSize: number, bold = false): Box {
  const width = textWidth(label.text, fontSize, bold);
  const x0 = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return { x0, x1: x0 + width, y0: label.y - 0.8 * fontSize, y1: label.y + 0.22 * fontSize };
}

const across: Record<Side, -1 | 0 | 1> = {
  above: 0,
  below: 0,
  right: 1,
  left: -1,
  'above-right': 1,
  'above-left': -1,
  'below-right': 1,
  'below-left': -1,
};

/** Where a text stands on one side of its mark; `step` moves it further off, in half lines. */
function at(request: Request, side: Side, text: string, fontSize: number, step: number): Label {
  const h = across[side];
  const diagonal = side.includes('-');
  const gap = request.clear + 3;
  const up = side.startsWith('above');
  const down = side.startsWith('below');
  const lift = step * 0.5 * fontSize;
  const dy = up ? -gap - 0.22 * fontSize - lift : down ? gap + 0.8 * fontSize + lift : 0.3 * fontSize;
  const dx = diagonal ? (h * gap) / 2 : h * (gap + 1 + step * 0.5 * fontSize);
  return {
    text,
    x: tenth(request.x + dx),
    y: tenth(request.y + dy),
    anchor: h === 0 ? 'middle' : h > 0 ? 'start' : 'end',
    className: request.className,
  };
}

/** What labels keep off: marks and lines always; a dashed line only while there is another place. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

const restOf = (request: Request, text: string): Request => {
  const { rest: _, reach: __, ...kept } = request;
  return { ...kept, texts: [text] };
};

/** The first of several searches that finds anything. */
function firstOf<T>(searches: readonly (() => T | undefined)[]): T | undefined {
  for (const search of searches) {
    const found = search();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Half lines within which a label is plainly its mark's: a shorter text here goes before the whole one further off. */
const near = 3;

/** Over a soft obstacle a label stands straight above or below its mark, so that it stays on its side of the line. */
const upright: readonly Side[] = ['above', 'below'];

/**
 * Places labels one after the other, the most important first, each on the first of its sides where it touches
 * neither the edge nor an obstacle nor a label before it. A label that fits nowhere is left out: the table has it.
 */
export function placeLabels(
  requests: readonly Request[],
  { hard, soft }: Obstacles,
  bounds: Box,
  fontSize: number,
): Label[] {
  const taken = [...hard];
  const placed: Label[] = [];
  const free = (box: Box, others: readonly Box[]) =>
    within(box, bounds) && !others.some((o) => overlaps(o, box)) && !taken.some((t) => overlaps(t, box));
  const queue = [...requests];
  for (let request = queue.shift(); request; request = queue.shift()) {
    const { sides, texts, bold, rest, crosses = false } = request;
    const mark = request;
    const reach = request.reach ?? 0;
    const find = (text: string, from: readonly Side[], others: readonly Box[], most: number) => {
      for (let step = 0; step <= most; step += 1)
        for (const side of from) {
          const label = at(mark, side, text, fontSize, step);
          if (free(boxOf(label, fontSize, bold), others)) return label;
        }
      return undefined;
    };
    const upTo = (most: number) =>
      texts.map((text) => () => find(text, sides, soft, most) ?? (crosses ? find(text, sides, [], most) : undefined));
    const over = texts.map((text) => () => find(text, upright, [], reach));
    const label = firstOf([...upTo(Math.min(reach, near)), ...upTo(reach), ...over]);
    if (!label) continue;
    taken.push(boxOf(label, fontSize, bold));
    placed.push(label);
    if (rest !== undefined && label.text !== texts[0]) queue.unshift(restOf(request, rest));
  }
  return placed;
}

/** Boxes along a straight line, so that labels keep off it. */
export function alongLine(a: { x: number; y: number }, b: { x: number; y: number }, half = 2): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const x = a.x + ((b.x - a.x) * i) / steps;
    const y = a.y + ((b.y - a.y) * i) / steps;
    return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
  });
}

export const around = (x: number, y: number, r: number): Box => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r });
