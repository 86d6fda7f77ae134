import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { CostModel } from './model.ts';

export interface CostBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly forecast: boolean;
}

export interface CostLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly barHeight: number;
  readonly bars: readonly CostBar[];
  /** Vertical lines from which each column's bars start. */
  readonly baselines: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly rules: readonly number[];
  readonly labels: readonly Label[];
}

const gutter = 14;

/** A span is broken at its dash (`Nov 2007–`, `Mar 2008`), other heads between words. */
function headLines(label: string, fontSize: number, width: number): string[] {
  const [from, to] = label.split('–');
  return to === undefined ? wrap(label, fontSize, width, true) : [`${from}–`, to];
}

/**
 * A small bar chart for each period, side by side on one scale, with the number at each bar's end. In the wide frame
 * the line's name stands before its bars, in the narrow one over them.
 */
export function costLayout(model: Pick<CostModel, 'columns' | 'rows'>, frame: Frame): CostLayout {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  const lineHeight = fontSize + 4;
  const barHeight = 12;
  const nameWidth = isWide ? 214 : width;
  const left = isWide ? nameWidth + 16 : 0;
  const columnWidth = (width - left - gutter * (model.columns.length - 1)) / model.columns.length;
  const columnX = (i: number) => left + i * (columnWidth + gutter);
  const numbers = model.rows.flatMap((r) => r.cells.filter((c) => c.value !== undefined));
  const room = Math.max(0, ...numbers.map((c) => textWidth(c.text, fontSize))) + 6;
  const scale = scaleLinear([0, max(numbers, (c) => c.value ?? 0) || 1], [0, Math.max(8, columnWidth - room)]);

  const labels: Label[] = [];
  const bars: CostBar[] = [];
  const rules: number[] = [];
  const baselines: { x: number; y1: number; y2: number }[] = [];
  const say = (text: string, x: number, y: number, className: string) =>
    labels.push({ text, x: tenth(x), y: tenth(y), anchor: 'start', className });

  const heads = model.columns.map((c) => headLines(c.label, fontSize, columnWidth));
  const most = Math.max(...heads.map((h) => h.length));
  const kinds = model.columns.map((c) => wrap(c.kind, fontSize, columnWidth));
  heads.forEach((lines, i) => {
    lines.forEach((text, n) => say(text, columnX(i), fontSize + (most - lines.length + n) * lineHeight, 'chart-row'));
    kinds[i]!.forEach((text, n) => say(text, columnX(i), fontSize + (most + n) * lineHeight, 'chart-note'));
  });
  let y = (most + Math.max(...kinds.map((k) => k.length))) * lineHeight + 4;
  let top = y;
  const baseline = (y1: number, y2: number) =>
    model.columns.forEach((_, i) => baselines.push({ x: tenth(columnX(i)), y1: tenth(y1), y2: tenth(y2) }));
  const closeGroup = () => {
    if (isWide && y > top) baseline(top, y - 4);
  };
  for (const row of model.rows) {
    if (row.group !== undefined) {
      closeGroup();
      rules.push(tenth(y + 3));
      wrap(row.group, fontSize, width, true).forEach((text) => {
        y += lineHeight + 3;
        say(text, 0, y, 'chart-group');
      });
      y += 8;
      top = y;
    }
    const names = wrap(row.label, fontSize, nameWidth);
    names.forEach((text, i) => say(text, 0, y + fontSize + i * lineHeight, 'chart-label'));
    const barY = isWide ? y : y + names.length * lineHeight + 3;
    // Under a name, a baseline is as high as its bar: a longer one would run through the words.
    if (!isWide) baseline(barY, barY + lineHeight);
    row.cells.forEach((cell, i) => {
      const x = columnX(i);
      const textY = barY + fontSize;
      if (cell.value === undefined) {
        wrap(cell.text, fontSize, columnWidth - 4)
          .slice(0, 2)
          .forEach((text, n) => say(text, x + 4, textY + n * lineHeight, 'chart-note'));
        return;
      }
      const barWidth = tenth(Math.max(scale(cell.value), 0));
      bars.push({
        x: tenth(x),
        y: tenth(textY - fontSize * 0.34 - barHeight / 2),
        width: barWidth,
        forecast: cell.forecast,
      });
      say(cell.text, x + barWidth + 5, textY, 'chart-value');
    });
    const cellLines = Math.max(
      ...row.cells.map((c) =>
        c.value === undefined ? Math.min(2, wrap(c.text, fontSize, columnWidth - 4).length) : 1,
      ),
    );
    y = (isWide ? y + Math.max(names.length, cellLines) * lineHeight : barY + cellLines * lineHeight) + 5;
  }
  closeGroup();
  return { frame, height: tenth(y), barHeight, bars, baselines, rules, labels };
}
