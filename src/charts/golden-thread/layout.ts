import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { boxAt, draftsOf, heightOf, type ThreadBox } from './box.ts';
import type { ThreadModel } from './model.ts';
import { across, curve, down } from './path.ts';

export interface DrawnLink {
  readonly d: string;
  readonly judged: boolean;
  /** Where it arrives. */
  readonly end: { readonly x: number; readonly y: number };
}

export interface ThreadLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly boxes: readonly ThreadBox[];
  readonly links: readonly DrawnLink[];
  readonly heads: readonly Label[];
}

interface Joined {
  readonly a: ThreadBox;
  readonly b: ThreadBox;
  readonly from: number;
  readonly to: number;
  readonly judged: boolean;
}

/** The links between boxes, each pair of boxes once: dashed only if all that it stands for are judged. */
function joinedOf(model: ThreadModel, columns: readonly (readonly ThreadBox[])[]): Joined[] {
  const at = new Map(
    columns.flatMap((boxes, step) => boxes.flatMap((b) => b.ids.map((id) => [id, { b, step }] as const))),
  );
  const found = new Map<string, Joined>();
  for (const link of model.links) {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (!from || !to) continue;
    const key = `${from.b.x},${from.b.y} ${to.b.x},${to.b.y}`;
    const judged = link.judged && (found.get(key)?.judged ?? true);
    found.set(key, { a: from.b, b: to.b, from: from.step, to: to.step, judged });
  }
  return [...found.values()].sort((p, q) => p.from - q.from || p.to - q.to);
}

const head = (text: string, x: number, y: number): Label => ({
  text,
  x: tenth(x),
  y: tenth(y),
  anchor: 'start',
  className: 'chart-note',
});

/**
 * A column for each step, its boxes centred. A link to the next column is a curve; one that passes columns runs on a
 * line of its own below them, so that it never crosses a box.
 */
function wideLayout(model: ThreadModel, frame: Frame): ThreadLayout {
  const gap = 30;
  const between = 9;
  const width = (frame.width - gap * (model.steps.length - 1)) / model.steps.length;
  const x = (i: number) => i * (width + gap);
  const top = frame.fontSize + 12;
  const drafts = model.steps.map((s) => draftsOf(s, 4, width, frame));
  const heights = drafts.map((c) => c.reduce((sum, d) => sum + heightOf(d, frame) + between, -between));
  const tallest = Math.max(...heights);
  const columns = drafts.map((column, i) => {
    let y = top + (tallest - heights[i]!) / 2;
    return column.map((d) => {
      const box = boxAt(d, x(i), y, width, frame);
      y += heightOf(d, frame) + between;
      return box;
    });
  });
  const joined = joinedOf(model, columns);
  const lanes = new Map<string, number>();
  let lowest = top + tallest;
  const links = joined.map(({ a, b, from, to, judged }): DrawnLink => {
    const start = { x: a.x + a.width, y: a.y + a.height / 2 };
    const end = { x: b.x, y: b.y + b.height / 2 };
    if (to === from + 1) return { d: curve(start, end), judged, end };
    // Links from one box share a lane, whatever they lead to.
    const key = `${a.x},${a.y} ${judged}`;
    if (!lanes.has(key)) lanes.set(key, lanes.size);
    const lane = lanes.get(key)!;
    const passed = columns.slice(from + 1, to).flat();
    const floor = lane === 0 && lanes.size === 1 ? Math.max(...passed.map((p) => p.y + p.height)) : top + tallest;
    const y = Math.max(floor, lane > 0 ? top + tallest : 0) + 12 + lane * 8;
    lowest = Math.max(lowest, y);
    return { d: across(start, end, y, 8 + (lane % 4) * 4), judged, end };
  });
  return {
    frame,
    height: tenth(lowest + 6),
    boxes: columns.flat(),
    links,
    heads: model.steps.map((s, i) => head(s.head, x(i), frame.fontSize)),
  };
}

/** A row for each step, its boxes under one another; links run down the margin, the longer ones further out. */
function narrowLayout(model: ThreadModel, frame: Frame): ThreadLayout {
  const left = 40;
  const width = frame.width - left - 1;
  let y = 0;
  const heads: Label[] = [];
  const columns = model.steps.map((s) => {
    y += frame.fontSize;
    heads.push(head(s.head, left, y));
    y += 6;
    const boxes = draftsOf(s, 3, width, frame).map((d) => {
      const box = boxAt(d, left, y, width, frame);
      y += heightOf(d, frame) + 6;
      return box;
    });
    y += 10;
    return boxes;
  });
  const links = joinedOf(model, columns).map(({ a, b, from, to, judged }): DrawnLink => {
    const start = { x: left, y: a.y + a.height / 2 + 5 };
    const end = { x: left, y: b.y + b.height / 2 - 5 };
    return { d: down(start, end, 14 + (to - from - 1) * 8), judged, end };
  });
  return { frame, height: tenth(y - 8), boxes: columns.flat(), links, heads };
}

export const threadLayout = (model: ThreadModel, frame: Frame): ThreadLayout =>
  (frame.name === 'wide' ? wideLayout : narrowLayout)(model, frame);
