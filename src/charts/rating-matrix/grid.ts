import { directions } from '../../schema/tracker.ts';
import type { Frame } from '../frame.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { MatrixCell, MatrixModel } from './model.ts';

/** How the columns stand in a frame. */
export interface Grid {
  /** Whether cells say their level and direction in words; else by shapes, which a line below names. */
  readonly worded: boolean;
  /** Index of the first column that is drawn: where they do not all fit, the latest are. */
  readonly first: number;
  /** Left edge of the first cell, and the room for names before it, in units of the frame; 0 where names stand above. */
  readonly left: number;
  readonly nameWidth: number;
  readonly cellWidth: number;
  readonly heads: readonly (readonly string[])[];
}

export const gap = 4;
export const pad = 8;
/** Half the size of shapes and arrows. */
export const markSize = (fontSize: number): number => fontSize * 0.38;
/** From the middle of a mark to the word after it. */
export const markRoom = (fontSize: number): number => 2 * markSize(fontSize) + 5;

const leastName = 190;
const mostCell = 150;

export const drawnCells = (model: Pick<MatrixModel, 'items'>): MatrixCell[] =>
  model.items.flatMap((i) => i.rows.flatMap((r) => r.cells.filter((c) => c !== undefined)));

type Shown = Pick<MatrixModel, 'items' | 'columns' | 'levels'>;

/** The levels that something drawn stands at, in the order of the scale, and the directions. */
export function usedMarks(model: Pick<Shown, 'items' | 'levels'>) {
  const cells = drawnCells(model);
  return {
    levels: model.levels.filter((l) => cells.some((c) => c.level?.id === l.id)),
    directions: directions.filter((d) => cells.some((c) => c.direction === d)),
  };
}

/** A span keeps its dash at the end of a line: `Nov 2007–` over `Mar 2008`. */
const headLines = (text: string, fontSize: number, width: number): string[] =>
  wrap(text.replace('–', '– '), fontSize, width, true).map((line) => line.replace('– ', '–'));

/** How wide cells must be at least, with words and without. */
function needs(model: Shown, fontSize: number) {
  const cells = drawnCells(model);
  const used = usedMarks(model);
  const room = markRoom(fontSize);
  const widest = (texts: readonly string[], bold = false) =>
    Math.max(0, ...texts.map((t) => textWidth(t, fontSize, bold)));
  const symbols = widest(cells.flatMap((c) => c.symbol ?? []));
  const heads = widest(
    model.columns.flatMap((c) => c.replace('–', '– ').split(' ')),
    true,
  );
  const ratings =
    used.levels.length > 0
      ? room +
        widest(
          used.levels.map((l) => l.label),
          true,
        )
      : 0;
  const courses = used.directions.length > 0 ? room + widest(used.directions) : 0;
  const arrow = used.directions.length > 0 ? room : 0;
  return {
    worded: Math.max(heads, 2 * pad + Math.max(symbols, ratings, courses)),
    bare: Math.max(heads, 2 * pad + Math.max(symbols, room - 5) + arrow),
  };
}

/** Finds how the columns fit: all of them in words, else all in shapes, else as many of the latest as fit. */
export function gridOf(model: Shown, frame: Frame): Grid {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  const available = isWide ? width - leastName - gap : width;
  const need = needs(model, fontSize);
  const count = model.columns.length;
  const roomFor = (n: number) => (available - gap * (n - 1)) / n;
  const worded = roomFor(count) >= need.worded;
  let shown = count;
  while (!worded && shown > 1 && roomFor(shown) < need.bare) shown -= 1;
  const least = worded ? need.worded : need.bare;
  const cellWidth = Math.min(roomFor(shown), isWide ? Math.max(least, worded ? mostCell : least + 12) : Infinity);
  const left = isWide ? width - shown * cellWidth - gap * (shown - 1) : 0;
  const first = count - shown;
  const heads = model.columns.slice(first).map((c) => headLines(c, fontSize, cellWidth));
  return { worded, first, left, nameWidth: isWide ? left - 12 : width, cellWidth, heads };
}
