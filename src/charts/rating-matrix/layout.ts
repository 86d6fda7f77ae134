import type { Level } from '../../schema/scale.ts';
import { clip } from '../clip.ts';
import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { shapePath } from '../shape.ts';
import { spreadLines } from '../spread.ts';
import { edgeRoom, textWidth, wrap } from '../text-width.ts';
import { arrowPath } from './arrow.ts';
import { gap, gridOf, markRoom, markSize, pad, usedMarks } from './grid.ts';
import type { MatrixCell, MatrixItem, MatrixModel } from './model.ts';

export interface Mark {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Of the level that it stands for; an arrow has none. */
  readonly tone: Level['tone'] | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly tone: Level['tone'] | undefined;
  readonly kind: 'rated' | 'marked' | 'empty';
}

export interface MatrixLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly markSize: number;
  readonly rules: readonly number[];
  readonly boxes: readonly Box[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** A name takes at most three lines; the table has it in full. */
const nameLines = (name: string, fontSize: number, width: number, bold: boolean): string[] =>
  clip(name, fontSize, width, 3, bold);

/**
 * A grid of boxes, an item a row. In the wide frame the item's name stands before its boxes, in the narrow one over
 * them; an item of several sides has its name over all of them and a row for each.
 */
export function matrixLayout(
  model: Pick<MatrixModel, 'items' | 'columns' | 'levels' | 'across'>,
  frame: Frame,
): MatrixLayout {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  const grid = gridOf(model, frame);
  const used = usedMarks(model);
  const lineHeight = fontSize + 4;
  const size = markSize(fontSize);
  const lines = grid.worded && used.directions.length > 0 ? 2 : 1;
  const cellHeight = lines * lineHeight + 9;
  const columnX = (i: number) => grid.left + i * (grid.cellWidth + gap);

  const labels: Label[] = [];
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  const rules: number[] = [];
  const say = (text: string, x: number, y: number, className: string) =>
    labels.push({ text, x: tenth(x), y: tenth(y), anchor: 'start', className });
  /** A mark before the word whose baseline is `y`. */
  const mark = (path: string, x: number, y: number, tone?: Level['tone']) =>
    marks.push({ path, x: tenth(x + size), y: tenth(y - fontSize * 0.34), tone });

  const draw = (cell: MatrixCell | undefined, x: number, top: number) => {
    boxes.push({
      x: tenth(x),
      y: tenth(top),
      tone: cell?.level?.tone,
      kind: !cell ? 'empty' : cell.level ? 'rated' : 'marked',
    });
    if (!cell) return;
    const single = (lines - (cell.direction ? 2 : 1)) * (lineHeight / 2);
    const y = top + 3 + fontSize + Math.max(0, lines === 2 ? single : 0);
    const at = x + pad;
    if (cell.level) mark(shapePath(cell.level.shape), at, y, cell.level.tone);
    if (cell.level && grid.worded) say(cell.level.label, at + markRoom(fontSize), y, 'chart-word');
    if (cell.symbol !== undefined) say(cell.symbol, at, y, 'chart-missing');
    if (!cell.direction) return;
    if (grid.worded) {
      mark(arrowPath(cell.direction), at, y + lineHeight);
      say(cell.direction, at + markRoom(fontSize), y + lineHeight, 'chart-label');
    } else mark(arrowPath(cell.direction), x + grid.cellWidth - pad - 2 * size, y);
  };

  const most = Math.max(...grid.heads.map((h) => h.length));
  grid.heads.forEach((head, i) => {
    const latest = model.across === 'aspects' || i === grid.heads.length - 1;
    head.forEach((text, n) =>
      say(text, columnX(i), fontSize + (most - head.length + n) * lineHeight, latest ? 'chart-row' : 'chart-note'),
    );
  });
  let y = most * lineHeight + 6;

  const group = (text: string) => {
    rules.push(tenth(y + 2));
    wrap(text, fontSize, width - edgeRoom(fontSize), true).forEach((line) => {
      y += lineHeight + 2;
      say(line, 0, y, 'chart-group');
    });
    y += 10;
  };
  const row = (name: readonly string[], row: MatrixItem['rows'][number], className: string) => {
    const top = isWide ? y : y + name.length * lineHeight;
    const start = isWide && name.length * lineHeight < cellHeight ? 3 : 0;
    name.forEach((text, i) => say(text, 0, y + start + fontSize + i * lineHeight, className));
    row.cells.slice(grid.first).forEach((cell, i) => draw(cell, columnX(i), top + (isWide ? 0 : 5)));
    y = isWide ? y + Math.max(name.length * lineHeight, cellHeight) + gap + 6 : top + 5 + cellHeight + 12;
  };
  for (const item of model.items) {
    if (item.group !== undefined) group(item.group);
    const sided = item.rows.some((r) => r.label !== undefined);
    const name = nameLines(item.title, fontSize, sided ? width : grid.nameWidth, sided);
    if (sided) {
      name.forEach((text, i) => say(text, 0, y + fontSize + i * lineHeight, 'chart-row'));
      y += name.length * lineHeight + 4;
    }
    for (const r of item.rows)
      row(sided ? wrap(r.label ?? 'In all', fontSize, grid.nameWidth) : name, r, sided ? 'chart-note' : 'chart-label');
    if (sided) y += 6;
  }

  /** What the shapes mean, where there is no room for words beside them. */
  const key = grid.worded
    ? []
    : [
        ...used.levels.map((l) => ({ path: shapePath(l.shape), text: l.label, tone: l.tone })),
        ...used.directions.map((d) => ({ path: arrowPath(d), text: d, tone: undefined })),
      ];
  const places = spreadLines(
    key.map((k, i) => ({ x: i, width: markRoom(fontSize) + textWidth(k.text, fontSize) })),
    width,
    14,
  );
  key.forEach((k, i) => {
    const place = places[i]!;
    const at = y + 6 + fontSize + place.line * (lineHeight + 2);
    mark(k.path, place.x, at, k.tone);
    say(k.text, place.x + markRoom(fontSize), at, 'chart-note');
  });
  if (key.length > 0) y += 6 + (Math.max(...places.map((p) => p.line)) + 1) * (lineHeight + 2) + 4;
  if (grid.first > 0) {
    const text = grid.first === 1 ? 'One earlier period is' : `${grid.first} earlier periods are`;
    wrap(`${text} in the table.`, fontSize, width).forEach((line) => {
      y += lineHeight;
      say(line, 0, y, 'chart-note');
    });
    y += 6;
  }
  return {
    frame,
    height: tenth(y),
    cellWidth: tenth(grid.cellWidth),
    cellHeight: tenth(cellHeight),
    markSize: tenth(size),
    rules,
    boxes,
    marks,
    labels,
  };
}
