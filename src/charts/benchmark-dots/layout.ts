import { valueAxis } from '../axis/value-axis.ts';
import { tenth, type Frame } from '../frame.ts';
import { alongLine, around, type Label, type Request, type Side } from '../label.ts';
import { placeLabels } from '../place-labels.ts';
import { spreadLines } from '../spread.ts';
import { edgeRoom, textWidth, wrap } from '../text-width.ts';
import type { BenchmarkDotsModel, DotMark, DotRow } from './model.ts';

export const dotRadius = 5;
/** Where words at the edge start: a capital J reaches a little to the left of its place. */
const edge = 1;

export interface PlacedMark {
  readonly kind: DotMark['kind'];
  readonly x: number;
  readonly y: number;
}

export interface BenchmarkDotsLayout {
  readonly frame: Frame;
  readonly height: number;
  /** What the shapes are, over the drawing. */
  readonly shapes: readonly PlacedMark[];
  readonly grid: readonly { readonly x: number; readonly zero: boolean }[];
  /** From where to where the lines of the grid run: through a group in the wide frame, through a row in the narrow. */
  readonly stretches: readonly { readonly y1: number; readonly y2: number }[];
  /** Lines from the council's mark to each of the others. */
  readonly joins: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  /** The council's after the others, so that it lies over them. */
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly Label[];
}

/** How far up England's mark is moved, and similar areas' down, in a row where marks would cover one another. */
const aside: Record<DotMark['kind'], number> = { area: 0, national: -10, similar: 10 };

/**
 * The figures of a row stand on the outer side of their marks, one between two others over it or under it; a mark that
 * was moved aside has room on its own line.
 */
function figures(row: DotRow, placed: ReadonlyMap<DotMark, Place>): Request[] {
  const across = [...row.marks].sort((a, b) => a.value - b.value);
  const area = row.marks.find((m) => m.kind === 'area')!;
  const sidesOf = (m: DotMark): readonly Side[] => {
    if (placed.get(m)!.moved) return m.value < area.value ? ['left', 'right', 'below'] : ['right', 'left', 'below'];
    if (m === across[0]) return ['left', 'above', 'below'];
    return m === across.at(-1) ? ['right', 'above', 'below'] : ['above', 'below', 'left', 'right'];
  };
  return row.marks.map((m) => ({
    ...placed.get(m)!,
    texts: [m.label],
    clear: dotRadius,
    className: `chart-${m.kind === 'area' ? 'name' : 'value'} chart-ink-${m.kind}`,
    bold: m.kind === 'area',
    reach: 6,
    sides: sidesOf(m),
  }));
}

const nameOf = (kind: DotMark['kind'], council: string) =>
  ({ area: council, national: 'England', similar: 'Similar areas' })[kind];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
}

/** Where the marks of a row stand: on one line, or above and below the council's where they would cover one another. */
function placeMarks(row: DotRow, x: (value: number) => number, middle: number): Map<DotMark, Place> {
  const xs = row.marks.map((m) => x(m.value)).sort((a, b) => a - b);
  const close = xs.some((value, i) => i > 0 && value - xs[i - 1]! < 2 * dotRadius + 2);
  return new Map(
    row.marks.map((m) => {
      const moved = close && m.kind !== 'area';
      return [m, { x: tenth(x(m.value)), y: tenth(middle + (moved ? aside[m.kind] : 0)), moved }];
    }),
  );
}

/**
 * A row for each indicator, all on one axis of percent. In the wide frame its name and how the council stands are
 * before the marks, in the narrow one over them.
 */
export function benchmarkDotsLayout(model: BenchmarkDotsModel, frame: Frame): BenchmarkDotsLayout {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  const lineHeight = fontSize + 4;
  const rows = model.groups.flatMap((g) => g.rows);
  const allMarks = rows.flatMap((r) => r.marks);
  const wordsWidth = Math.max(...rows.map((r) => textWidth(r.words, fontSize, true))) + edgeRoom(fontSize);
  const figureRoom = Math.max(...allMarks.map((m) => textWidth(m.label, fontSize, true))) + dotRadius + 6;
  const nameWidth = isWide ? 196 : width - wordsWidth - 14;
  const left = isWide ? nameWidth + 8 : 0;
  const axis = valueAxis(
    allMarks.map((m) => m.value),
    left + figureRoom,
    width - figureRoom,
    100,
  );
  const labels: Label[] = [];
  const say = (text: string, x: number, y: number, className: string, anchor: Label['anchor'] = 'start') =>
    labels.push({ text, x: tenth(x), y: tenth(y), anchor, className });

  const kinds = (['area', 'national', 'similar'] as const).filter((k) => allMarks.some((m) => m.kind === k));
  const names = kinds.map((k) => nameOf(k, model.council));
  const places = spreadLines(
    names.map((n) => ({ x: 0, width: 18 + textWidth(n, fontSize, true) })),
    width,
    18,
  );
  const shapes = kinds.map((kind, i) => {
    const y = fontSize + places[i]!.line * lineHeight;
    say(names[i]!, places[i]!.x + 16, y, `chart-name chart-ink-${kind}`);
    return { kind, x: tenth(places[i]!.x + 6), y: tenth(y - 0.34 * fontSize) };
  });
  let y = 4 + (Math.max(...places.map((p) => p.line)) + 1) * lineHeight;
  if (axis.startsAt !== undefined) {
    say(`The axis starts at ${axis.startsAt}%, not zero`, edge, y + fontSize, 'chart-unit');
    y += lineHeight;
  }

  const marks: PlacedMark[] = [];
  const joins: { x1: number; y1: number; x2: number; y2: number }[] = [];
  const stretches: { y1: number; y2: number }[] = [];
  // A figure that stands across the line of zero is hard to read. Its text is narrower than reckoned for every font.
  const zero = axis.ticks.find((t) => t.value === 0)?.y;
  const meetsZero = (row: DotRow) =>
    zero !== undefined &&
    row.marks.some((m) => axis.scale(m.value) - dotRadius - 4 - 0.8 * textWidth(m.label, fontSize) < zero + 1);
  const drawRow = (row: DotRow, top: number, high: number) => {
    const placed = placeMarks(row, axis.scale, top + high / 2);
    marks.push(...[...placed].map(([{ kind }, { x, y }]) => ({ kind, x, y })).reverse());
    const hard = [...placed.values()].map((d) => around(d.x, d.y, dotRadius + 1));
    const [own, ...others] = [...placed.values()] as [Place, ...Place[]];
    for (const other of others) {
      joins.push({ x1: own.x, y1: own.y, x2: other.x, y2: other.y });
      hard.push(...alongLine(own, other, 1));
    }
    if (zero !== undefined && meetsZero(row)) hard.push({ x0: zero - 2, x1: zero + 2, y0: top, y1: top + high });
    const bounds = { x0: left, x1: width, y0: top, y1: top + high };
    labels.push(...placeLabels(figures(row, placed), { hard, soft: [] }, bounds, fontSize));
  };
  model.groups.forEach((group, n) => {
    y += n === 0 ? 10 : 22;
    say(group.heading, edge, y + fontSize, 'chart-group');
    const axisY = y + fontSize + (isWide ? 0 : lineHeight);
    axis.ticks.forEach((t, i) => {
      say(i === axis.ticks.length - 1 ? `${t.label}%` : t.label, t.y, axisY, 'chart-note', 'middle');
    });
    y = axisY + 6;
    const start = y;
    for (const row of group.rows) {
      const lines = wrap(row.name, fontSize, nameWidth);
      const high = (row.marks.length > 2 || meetsZero(row) ? 3.4 : 2.5) * fontSize;
      const words = `chart-word chart-favour-${row.standing}`;
      const head = lines.length * lineHeight;
      if (isWide) {
        const height = Math.max(high, head + lineHeight + 12);
        const nameY = y + (height - head - lineHeight) / 2 + fontSize;
        lines.forEach((text, i) => say(text, edge, nameY + i * lineHeight, 'chart-label'));
        say(row.words, edge, nameY + head, words);
        drawRow(row, y, height);
        y += height;
      } else {
        lines.forEach((text, i) => say(text, edge, y + fontSize + i * lineHeight, 'chart-label'));
        say(row.words, width, y + fontSize, words, 'end');
        drawRow(row, y + head, high);
        // Under a name the lines of the grid stop, so that they do not run through it.
        stretches.push({ y1: tenth(y + head + 3), y2: tenth(y + head + high - 3) });
        y += head + high + 8;
      }
    }
    if (isWide) stretches.push({ y1: tenth(start), y2: tenth(y) });
  });
  return {
    frame,
    height: tenth(y + 4),
    shapes,
    grid: axis.ticks.map((t) => ({ x: tenth(t.y), zero: t.value === 0 })),
    stretches,
    joins,
    marks,
    labels,
  };
}
