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
  /** Radius of the mark, in units of the frame: half its height where it is wider. */
  readonly clear: number;
  /** Half the width of a mark that is wider than it is high. */
  readonly clearX?: number;
  readonly className: string;
  readonly bold?: boolean;
  /**
   * Whether it may cross a dashed line: a name may, since its colour says what it names; others straight over or under
   * their marks only, where there is no other place.
   */
  readonly crosses?: boolean | 'never';
  /** How many half lines it may stand off its mark; default none, so that nobody takes it for another mark's. */
  readonly reach?: number;
  /** Other marks of the same series, at any of which it may stand: a name names them all. */
  readonly also?: readonly { readonly x: number; readonly y: number }[];
  /** What its mark is called by, where the label of another depends on whether this one found a place. */
  readonly id?: string;
  /** The label without which this one would say too much: that of the figure drawn before that of a disputed one. */
  readonly after?: string;
  /** How much is lost where it is left out; default 1. */
  readonly weight?: number;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
}

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

/** Where there is no room straight beside a mark: a little up or down; over or under it a quarter or a half to a side. */
export type Nudge = -2 | -1 | 0 | 1 | 2;

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

export const within = (a: Box, b: Box): boolean => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

/** The box of a label: its letters reach 0.8 of the font size above the baseline and 0.22 below. */
export function boxOf(label: Label, fontSize: number, bold = false): Box {
  const width = textWidth(label.text, fontSize, bold);
  const x0 = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return { x0, x1: x0 + width, y0: label.y - 0.8 * fontSize, y1: label.y + 0.22 * fontSize };
}

/** The box of the mark that a label is to stand at. */
export const markOf = ({ x, y, clear, clearX = clear }: Request): Box => ({
  x0: x - clearX,
  x1: x + clearX,
  y0: y - clear,
  y1: y + clear,
});

/** How far a label is from a mark as a reader sees it: from its digits, which reach 0.7 above the baseline, none below. */
export function distance(label: Label, box: Box, mark: Box, fontSize: number): number {
  const [y0, y1] = [label.y - 0.7 * fontSize, label.y];
  const across = Math.max(0, mark.x0 - box.x1, box.x0 - mark.x1);
  const down = Math.max(0, mark.y0 - y1, y0 - mark.y1);
  return Math.sqrt(across * across + down * down);
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
export function labelAt(
  request: Request,
  side: Side,
  text: string,
  fontSize: number,
  step: number,
  nudge: Nudge = 0,
): Label {
  const h = across[side];
  const diagonal = side.includes('-');
  const gap = request.clear + 3;
  const up = side.startsWith('above');
  const down = side.startsWith('below');
  const lift = step * 0.5 * fontSize;
  const dy = up ? -gap - 0.22 * fontSize - lift : down ? gap + 0.8 * fontSize + lift : (0.3 + 0.4 * nudge) * fontSize;
  const wide = (request.clearX ?? request.clear) + 3;
  const dx = diagonal ? (h * wide) / 2 : h * (wide + 1 + step * 0.5 * fontSize);
  const aside = h === 0 ? (nudge * textWidth(text, fontSize, request.bold)) / 4 : 0;
  return {
    text,
    x: tenth(request.x + dx + aside),
    y: tenth(request.y + dy),
    anchor: h === 0 ? 'middle' : h > 0 ? 'start' : 'end',
    className: request.className,
  };
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
