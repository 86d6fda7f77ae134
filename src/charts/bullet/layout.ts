import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { tenth, type Frame } from '../frame.ts';
import { boxOf, type Box, type Label } from '../label.ts';
import { spreadAtMarks } from '../spread.ts';
import { edgeRoom, textWidth, wrap } from '../text-width.ts';
import type { BulletModel, BulletRow } from './model.ts';
import { scaleText } from './scales.ts';

export interface PlacedBullet {
  /** The middle of the bar. */
  readonly y: number;
  /** Where the scale ends; it starts at 0. */
  readonly end: number;
  /** Where its round numbers stand, which are named over the first row of a scale. */
  readonly ticks: readonly number[];
  readonly bar: number;
  readonly target: number;
  readonly close: { readonly x: number; readonly width: number } | undefined;
  readonly benchmark: { readonly kind: 'national' | 'similar'; readonly x: number } | undefined;
  readonly status: (NonNullable<BulletRow['status']> & { readonly x: number; readonly y: number }) | undefined;
}

export interface BulletLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly barHeight: number;
  /** Of the close zone, and half of the target's tick more on either side. */
  readonly zoneHeight: number;
  readonly rows: readonly PlacedBullet[];
  readonly labels: readonly Label[];
}

const barHeight = 12;
const zoneHeight = 22;
/** Scale of a status shape, whose path is from -1 to 1, and the room it takes before its word. */
export const statusShape = 5.5;
const shapeRoom = 2 * statusShape + 5;

/** The round numbers of a scale, its end among them. */
function numbersOn(x: ScaleLinear<number, number>): number[] {
  const end = x.domain()[1]!;
  const ticks = x.ticks(4);
  return ticks.at(-1) === end ? ticks : [0, end];
}

/**
 * Rows of one bar each, from zero: title and status over it, the statuses in one column, and what stands on its scale
 * named under it. Over the first row of a scale stand its numbers.
 */
export function bulletLayout(model: Pick<BulletModel, 'scales'>, frame: Frame): BulletLayout {
  const { width, fontSize } = frame;
  const line = fontSize + 4;
  const all = model.scales.flatMap((scale) => scale.rows);
  // Half of the number at the end of a scale reaches beyond it.
  const endTexts = model.scales.map((scale) => scaleText(scale.end, scale.rows[0]!));
  const right = tenth(width - Math.max(...endTexts.map((text) => textWidth(text, fontSize))) / 2 - 1);
  const words = all.flatMap((row) => (row.status ? [textWidth(row.status.word, fontSize, true)] : []));
  const statusWidth = words.length > 0 ? Math.max(...words) + shapeRoom + edgeRoom(fontSize) : 0;
  const statusX = width - statusWidth;
  const labels: Label[] = [];
  const rows: PlacedBullet[] = [];
  const say = (text: string, x: number, y: number, className: string, anchor: Label['anchor'] = 'start') =>
    labels.push({ text, x: tenth(x), y: tenth(y), anchor, className });

  let y = 0;
  const placeRow = (row: BulletRow, x: ScaleLinear<number, number>, ticks: readonly number[]) => {
    const titles = wrap(row.title, fontSize, row.status ? statusX - 12 : width - 4, true);
    titles.forEach((text, n) => say(text, 0, y + fontSize + n * line, 'chart-row'));
    if (row.status) say(row.status.word, statusX + shapeRoom, y + fontSize, 'chart-word');
    const statusY = y + fontSize * 0.66;
    y += titles.length * line + 6;
    const at = (value: number) => tenth(x(Math.min(value, x.domain()[1]!)));
    const middle = y + zoneHeight / 2 + 3;
    rows.push({
      y: tenth(middle),
      end: right,
      ticks,
      bar: at(row.figure.value),
      target: at(row.target.value),
      close: row.close && { x: at(row.close.from), width: tenth(at(row.close.to) - at(row.close.from)) },
      benchmark: row.benchmark && { kind: row.benchmark.kind, x: at(row.benchmark.value) },
      status: row.status && { ...row.status, x: tenth(statusX + statusShape), y: tenth(statusY) },
    });
    y = middle + zoneHeight / 2 + 5;
    const named = [
      { text: row.figure.label, at: at(row.figure.value), className: 'chart-name chart-ink-area', bold: true },
      { text: row.target.label, at: at(row.target.value), className: 'chart-ink-target', bold: false },
      ...(row.benchmark
        ? [
            {
              text: row.benchmark.label,
              at: at(row.benchmark.value),
              className: `chart-ink-${row.benchmark.kind}`,
              bold: false,
            },
          ]
        : []),
    ];
    const places = spreadAtMarks(
      named.map((n) => ({ at: n.at, width: textWidth(n.text, fontSize, n.bold) })),
      width - edgeRoom(fontSize),
      12,
    );
    places.forEach((p, k) => say(named[k]!.text, p.x, y + fontSize + p.line * line, named[k]!.className));
    y += (Math.max(...places.map((p) => p.line)) + 1) * line;
  };
  model.scales.forEach((scale, g) => {
    if (g > 0) y += 30;
    if (scale.heading) {
      say(scale.heading, 0, y + fontSize, 'chart-note');
      y += line;
    }
    const x = scaleLinear([0, scale.end], [0, right]);
    const ticks = numbersOn(x);
    const [row] = scale.rows;
    ticks.forEach((value) => {
      const text = value === 0 ? '0' : scaleText(value, row!);
      say(text, x(value), y + fontSize, 'chart-note', value === 0 ? 'start' : 'middle');
    });
    y += line + 6;
    scale.rows.forEach((r, i) => {
      if (i > 0) y += 20;
      placeRow(
        r,
        x,
        ticks.map((value) => tenth(x(value))),
      );
    });
  });
  return { frame, height: tenth(y + 2), barHeight, zoneHeight, rows, labels };
}

/** Every text of a layout with its box, for a test that none touch. */
export const bulletTexts = ({ labels, frame }: BulletLayout): { text: string; box: Box }[] =>
  labels.map((l) => ({ text: l.text, box: boxOf(l, frame.fontSize, /chart-(?:row|word|name)/.test(l.className)) }));
