import { clip } from '../clip.ts';
import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import type { Stop, ThreadModel } from './model.ts';
import { isFigure } from './step.ts';

/** A box with its words; a dashed one stands for a step that is missing. */
export interface ThreadBox {
  readonly kind: 'stop' | 'here' | 'more' | 'missing';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  /** The stops that it stands for. */
  readonly ids: readonly string[];
}

export const pad = 6;

/** What a box says, before it has a place. */
export interface Draft {
  readonly kind: ThreadBox['kind'];
  readonly ids: readonly string[];
  readonly lines: readonly { readonly text: string; readonly className: string }[];
}

/** The end of a title, from the word before the first in which it differs from one of the others. */
function fromDifference(title: string, others: readonly string[]): string {
  const words = title.split(' ');
  const differs = others.map((other) => {
    const theirs = other.split(' ');
    const at = words.findIndex((word, i) => word !== theirs[i]);
    return at < 0 ? words.length : at;
  });
  const first = Math.min(...differs) - 1;
  return first < 1 ? title : `…${words.slice(first).join(' ')}`;
}

/**
 * The boxes of one step: each of its stops while there are no more than `most`, else the first few and how many more.
 * The record of the page is always among the first. What has no indicator keeps a box of its own: it is not one of the
 * figures that are counted.
 */
export function draftsOf(step: ThreadModel['steps'][number], most: number, width: number, frame: Frame): Draft[] {
  const { fontSize } = frame;
  const room = width - 2 * pad;
  const said = (text: string, className: string, most: number, bold = false) =>
    clip(text, fontSize, room, most, bold).map((line) => ({ text: line, className }));
  if (step.stops.length === 0) return [{ kind: 'missing', ids: [], lines: said(step.none, 'chart-note', 3) }];
  const lines = frame.name === 'wide' ? 3 : 2;
  const shown = (s: Stop) => clip(s.title, fontSize, room, lines, s.here).join(' ');
  // Two titles that are cut alike are shown from where they differ.
  const titleOf = (s: Stop): string => {
    const alike = step.stops.filter((other) => other.title !== s.title && shown(other) === shown(s));
    return alike.length === 0
      ? s.title
      : fromDifference(
          s.title,
          alike.map((other) => other.title),
        );
  };
  const draft = (s: Stop): Draft => ({
    kind: s.here ? 'here' : 'stop',
    ids: [s.id],
    lines: [
      ...said(titleOf(s), s.here ? 'chart-word' : 'chart-thread-title', lines, s.here),
      ...(s.sub === undefined ? [] : said(s.sub, 'chart-note', 3)),
    ],
  });
  if (step.stops.length <= most) return step.stops.map(draft);
  const apart = step.stops.filter((s) => !isFigure(s.id));
  const counted = step.stops.filter((s) => isFigure(s.id));
  const first = [...counted].sort((a, b) => Number(b.here) - Number(a.here)).slice(0, most - 1 - apart.length);
  const rest = counted.filter((s) => !first.includes(s));
  return [
    ...first.map(draft),
    { kind: 'more', ids: rest.map((s) => s.id), lines: said(`and ${rest.length} more`, 'chart-note', 2) },
    ...apart.map(draft),
  ];
}

/** The heading of a step, on its line. */
export const headAt = (text: string, x: number, y: number): Label => ({
  text,
  x: tenth(x),
  y: tenth(y),
  anchor: 'start',
  className: 'chart-note',
});

export const heightOf = (draft: Draft, frame: Frame): number => draft.lines.length * (frame.fontSize + 3) + 2 * pad;

export function boxAt(draft: Draft, x: number, y: number, width: number, frame: Frame): ThreadBox {
  return {
    kind: draft.kind,
    ids: draft.ids,
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(heightOf(draft, frame)),
    labels: draft.lines.map(({ text, className }, i) => ({
      text,
      x: tenth(x + pad),
      y: tenth(y + pad + frame.fontSize * 0.92 + i * (frame.fontSize + 3)),
      anchor: 'start',
      className,
    })),
  };
}
