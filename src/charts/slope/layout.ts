import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { clip } from '../clip.ts';
import { tenth, type Frame } from '../frame.ts';
import type { Anchor, Label } from '../label.ts';
import { edgeRoom, textWidth, wrap } from '../text-width.ts';
import type { SlopeEnd, SlopeLine, SlopeModel } from './model.ts';
import { stack } from './stack.ts';

export interface DrawnLine {
  readonly favour: SlopeLine['favour'];
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface SlopeLayout {
  readonly frame: Frame;
  readonly height: number;
  /** The two upright lines, and how far down they reach. */
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
  readonly lines: readonly DrawnLine[];
  /** From a point to its words, where these had to give way. */
  readonly leaders: readonly string[];
  readonly labels: readonly Label[];
}

/** From a column to its words: room for the point and a leader. */
const reach = 18;
const between = 8;

/** The most lines a name takes. */
const nameLines = 3;

/** A last word of one or two letters keeps to the word before it: “at 5” is not broken. */
const unwidowed = (name: string): string => name.replace(/ (\S{1,2})$/, '\u00a0$1');

/**
 * Two columns, a line for each indicator, its words beside its points. In the wide frame the name stands on the left,
 * in the narrow one on the right under the later figure. Words that would touch give way, and a leader joins them.
 */
export function slopeLayout(model: Pick<SlopeModel, 'heads' | 'lines'>, frame: Frame): SlopeLayout {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  const lineHeight = fontSize + 3;
  const widest = (texts: readonly string[], bold = false) =>
    Math.max(...texts.map((t) => textWidth(t, fontSize, bold)));
  const fromWidth = widest(model.lines.map((l) => l.from.label)) + 1;
  const toWidth = widest(
    model.lines.map((l) => l.to.label),
    true,
  );
  const wordWidth = widest(
    model.lines.map((l) => l.word),
    true,
  );
  const factsWidth = toWidth + between + wordWidth + edgeRoom(fontSize);
  const nameWidth = isWide ? 205 : Math.max(factsWidth, 158);
  const x1 = (isWide ? nameWidth + 10 : 0) + fromWidth + reach;
  const x2 = width - reach - (isWide ? factsWidth : nameWidth);

  const blocks = model.lines.map((line) => ({
    line,
    name: clip(unwidowed(line.name), fontSize, nameWidth, nameLines),
  }));
  const heightOf = (lines: number) => lines * lineHeight + 7;
  const leftHeight = (b: (typeof blocks)[number]) => heightOf(isWide ? b.name.length : 1);
  const rightHeight = (b: (typeof blocks)[number]) => heightOf(isWide ? 1 : b.name.length + 1);
  const sum = (of: typeof leftHeight) => blocks.reduce((all, b) => all + of(b), 0);
  const length = Math.max(isWide ? 280 : 240, 1.15 * Math.max(sum(leftHeight), sum(rightHeight)));

  const heads = model.heads.map((h) =>
    wrap(h.replace('–', '– '), fontSize, x2 - x1 - 8, true).map((l) => l.replace('– ', '–')),
  );
  const most = Math.max(...heads.map((h) => h.length));
  const top = most * lineHeight + 14;
  const values = model.lines.flatMap((l) => [l.from.value, l.to.value]);
  const [low = 0, high = 0] = extent(values);
  // Half a block is left at both ends, so that the outermost words stand beside their points.
  const inset = Math.max(...blocks.flatMap((b) => [leftHeight(b), rightHeight(b)])) / 2;
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [length - inset, inset]);
  const yOf = (end: SlopeEnd) => top + scale(end.value);

  const labels: Label[] = [];
  const leaders: string[] = [];
  const say = (text: string, x: number, y: number, anchor: Anchor, className: string) =>
    labels.push({ text, x: tenth(x), y: tenth(y), anchor, className });
  heads.forEach((lines, i) =>
    lines.forEach((text, n) =>
      say(text, i === 0 ? x1 : x2, fontSize + (most - lines.length + n) * lineHeight, 'middle', 'chart-row'),
    ),
  );

  /** Piles the words of one side and joins those that had to move to their points. */
  const side = (
    end: 'from' | 'to',
    of: typeof leftHeight,
    write: (b: (typeof blocks)[number], first: number) => void,
  ) => {
    const other = end === 'from' ? 'to' : 'from';
    const order = [...blocks].sort(
      (a, b) => b.line[end].value - a.line[end].value || b.line[other].value - a.line[other].value,
    );
    const middles = stack(
      order.map((b) => ({ y: scale(b.line[end].value), height: of(b) })),
      length,
    );
    order.forEach((b, i) => {
      const lines = Math.round((of(b) - 7) / lineHeight);
      const middle = top + middles[i]!;
      const y = yOf(b.line[end]);
      const way = end === 'from' ? -1 : 1;
      const x = end === 'from' ? x1 : x2;
      if (Math.abs(middle - y) > 2)
        leaders.push(`M${tenth(x + way * 5)},${tenth(y)}L${tenth(x + way * (reach - 3))},${tenth(middle)}`);
      write(b, middle - ((lines - 1) * lineHeight) / 2 + fontSize * 0.34);
    });
  };
  side('from', leftHeight, ({ line, name }, first) => {
    if (isWide) name.forEach((text, i) => say(text, nameWidth, first + i * lineHeight, 'end', 'chart-label'));
    const middle = isWide ? first + ((name.length - 1) * lineHeight) / 2 : first;
    say(line.from.label, x1 - reach, middle, 'end', 'chart-note');
  });
  side('to', rightHeight, ({ line, name }, first) => {
    const x = x2 + reach;
    say(line.to.label, x, first, 'start', 'chart-word');
    say(line.word, x + toWidth + between, first, 'start', `chart-slope-word chart-slope-${line.favour}`);
    if (!isWide) name.forEach((text, i) => say(text, x, first + (i + 1) * lineHeight, 'start', 'chart-label'));
  });
  return {
    frame,
    height: tenth(top + length + 4),
    columns: [tenth(x1), tenth(x2)],
    top: tenth(top - 6),
    bottom: tenth(top + length),
    radius: 4,
    lines: model.lines.map((l) => ({
      favour: l.favour,
      x1: tenth(x1),
      y1: tenth(yOf(l.from)),
      x2: tenth(x2),
      y2: tenth(yOf(l.to)),
    })),
    leaders,
    labels,
  };
}
