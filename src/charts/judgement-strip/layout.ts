import type { Level } from '../../schema/scale.ts';
import { tenth, type Frame } from '../frame.ts';
import { edgeRoom, textWidth, wrap } from '../text-width.ts';
import type { JudgementModel } from './model.ts';

export interface Strip {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** The cells of the scale, lowest level first. */
  readonly cells: readonly { readonly x: number; readonly graded: boolean }[];
  readonly cellY: number;
  readonly grade: Level | undefined;
  readonly word: string;
  readonly shapeX: number;
  readonly wordX: number;
  readonly wordY: number;
  /** Where the rule under the row runs. */
  readonly ruleY: number;
}

export interface JudgementLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly shape: number;
  readonly strips: readonly Strip[];
}

const gap = 3;

/** A row for each area: its name, a cell for each level with the grade's filled, and the grade as shape and word. */
export function judgementLayout(model: Pick<JudgementModel, 'rows'>, frame: Frame): JudgementLayout {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  const cell = { width: isWide ? 34 : 30, height: 12 };
  const shape = fontSize * 0.38;
  const most = Math.max(1, ...model.rows.map((r) => r.levels.length));
  const word = Math.max(0, ...model.rows.map((r) => textWidth(r.grade?.label ?? 'No grade', fontSize, true)));
  const stripWidth = most * (cell.width + gap) + 10 + 2 * shape + 6 + word + edgeRoom(fontSize);
  // In the wide frame the strip stands beside the name, in the narrow one under it.
  const stripX = isWide ? Math.max(width - stripWidth, width * 0.4) : 0;
  const nameWidth = isWide ? stripX - 16 : width;
  const lineHeight = fontSize + 5;
  let y = 0;
  const strips = model.rows.map((row): Strip => {
    const names = wrap(row.area, fontSize, nameWidth);
    const lines = names.map((text, i) => ({ text, y: tenth(y + 6 + fontSize + i * lineHeight) }));
    const stripTop = isWide ? y + 6 : y + 6 + names.length * lineHeight + 2;
    const wordY = stripTop + fontSize;
    const cellY = wordY - fontSize * 0.34 - cell.height / 2;
    const after = stripX + row.levels.length * (cell.width + gap) + (row.levels.length > 0 ? 10 : 0);
    const end = isWide ? y + 6 + names.length * lineHeight : stripTop + lineHeight;
    y = end + 7;
    return {
      lines,
      cells: row.levels.map((l, i) => ({ x: tenth(stripX + i * (cell.width + gap)), graded: l.id === row.grade?.id })),
      cellY: tenth(cellY),
      grade: row.grade,
      word: row.grade?.label ?? 'No grade',
      shapeX: tenth(after + shape),
      wordX: tenth(row.grade ? after + 2 * shape + 6 : after),
      wordY: tenth(wordY),
      ruleY: tenth(y),
    };
  });
  return { frame, height: tenth(y + 1), cell, shape: tenth(shape), strips };
}
