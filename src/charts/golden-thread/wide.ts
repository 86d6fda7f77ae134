import type { Frame } from '../frame.ts';
import { tenth } from '../frame.ts';
import { boxAt, draftsOf, headAt, heightOf, type ThreadBox } from './box.ts';
import type { ThreadLayout } from './layout.ts';
import type { ThreadModel } from './model.ts';
import { across } from './path.ts';
import { ports, wiresOf, type DrawnWire, type Wire } from './wire.ts';

const gap = 44;
const between = 9;
/** Nearer than this two level lines would look like one. */
const apart = 3.5;

type Placed = ThreadBox & { readonly step: number };

const middleOf = (b: ThreadBox): number => b.y + b.height / 2;

/** At which heights lines leave boxes: their own, so that a solid one and a dashed one are told apart. */
function departures(wires: readonly Wire[], boxes: readonly Placed[]): Map<Wire, number> {
  return new Map(
    [...Map.groupBy(wires, (w) => w.from)].flatMap(([from, own]) => {
      const ys = ports(boxes[from]!, own.length);
      return own.map((w, i) => [w, ys[i]!] as const);
    }),
  );
}

/**
 * At which heights lines arrive at boxes, by line and box: from the step before in the order of their boxes, from
 * further off below them, and none where another leaves a box on the other side of the gap.
 */
function arrivals(wires: readonly Wire[], boxes: readonly Placed[], leaving: ReadonlyMap<Wire, number>) {
  const found = new Map<Wire, Map<number, number>>(wires.map((w) => [w, new Map()]));
  boxes.forEach((box, to) => {
    const own = wires.filter((w) => w.to.includes(to));
    const near = (w: Wire) => boxes[w.from]!.step === box.step - 1;
    const ordered = [...own.filter(near), ...own.filter((w) => !near(w))];
    const across = wires.filter((w) => boxes[w.from]!.step === box.step - 1);
    const ys = ports(box, ordered.length);
    ordered.forEach((w, i) => {
      const taken = [
        ...across.filter((other) => other !== w).map((other) => leaving.get(other)!),
        ...ordered.slice(0, i).map((other) => found.get(other)!.get(to)!),
      ];
      const spots = [0, 1, -1, 2, -2, 3, -3].map((n) => ys[i]! + n * apart);
      const free = spots.find(
        (y) => y > box.y + 3 && y < box.y + box.height - 3 && taken.every((t) => Math.abs(t - y) >= apart),
      );
      found.get(w)!.set(to, free ?? ys[i]!);
    });
  });
  return found;
}

/**
 * Where the upright lines of one gap stand: first those that leave boxes, the ones that go furthest last, so that few
 * cross; then those that come up from below, to the highest box first.
 */
function uprights(
  step: number,
  wires: readonly Wire[],
  boxes: readonly Placed[],
  leaving: ReadonlyMap<Wire, number>,
  left: number,
) {
  const stepOf = (i: number) => boxes[i]!.step;
  const reach = (w: Wire) =>
    Math.max(
      ...w.to.map((to) => (stepOf(to) > step + 1 ? Infinity : Math.abs(middleOf(boxes[to]!) - leaving.get(w)!))),
    );
  const high = (w: Wire) => Math.min(...w.to.filter((to) => stepOf(to) === step + 1).map((to) => boxes[to]!.y));
  const out = wires.filter((w) => stepOf(w.from) === step).sort((a, b) => reach(a) - reach(b) || 0);
  const up = wires
    .filter((w) => stepOf(w.from) < step && w.to.some((to) => stepOf(to) === step + 1))
    .sort((a, b) => high(a) - high(b));
  const all = [...out, ...up];
  const room = gap - 18;
  return new Map(all.map((w, i) => [w, left + 7 + (room * (i + 0.5)) / all.length] as const));
}

/**
 * A column for each step, its boxes centred. A link to the next column turns in the gap; one that passes columns runs on
 * a line of its own below them, so that it never crosses a box.
 */
export function wideLayout(model: ThreadModel, frame: Frame): ThreadLayout {
  const width = (frame.width - gap * (model.steps.length - 1)) / model.steps.length;
  const x = (i: number) => i * (width + gap);
  const top = frame.fontSize + 12;
  const drafts = model.steps.map((s) => draftsOf(s, 4, width, frame));
  const heights = drafts.map((c) => c.reduce((sum, d) => sum + heightOf(d, frame) + between, -between));
  const tallest = Math.max(...heights);
  const boxes = drafts.flatMap((column, step): Placed[] => {
    let y = top + (tallest - heights[step]!) / 2;
    return column.map((d) => {
      const box = boxAt(d, x(step), y, width, frame);
      y += heightOf(d, frame) + between;
      return { ...box, step };
    });
  });
  const wires = wiresOf(model, boxes);
  const leaving = departures(wires, boxes);
  const arriving = arrivals(wires, boxes, leaving);
  const upright = model.steps.map((_, step) => uprights(step, wires, boxes, leaving, x(step) + width));
  const passing = wires.filter((w) => w.to.some((to) => boxes[to]!.step > boxes[w.from]!.step + 1));
  const links = wires.map((w): DrawnWire => {
    const from = boxes[w.from]!;
    const endsAt = (step: number) =>
      w.to.flatMap((to) => (boxes[to]!.step === step ? [{ x: boxes[to]!.x, y: arriving.get(w)!.get(to)! }] : []));
    const ups = model.steps
      .map((_, step) => ({ x: upright[step - 1]?.get(w) ?? 0, ends: step > from.step + 1 ? endsAt(step) : [] }))
      .filter((up) => up.ends.length > 0);
    const lane = ups.length > 0 ? { y: top + tallest + 12 + passing.indexOf(w) * 8, ups } : undefined;
    const start = { x: from.x + from.width, y: leaving.get(w)! };
    const near = endsAt(from.step + 1);
    return {
      d: across(start, upright[from.step]!.get(w)!, near, lane),
      judged: w.judged,
      ends: [...near, ...ups.flatMap((up) => up.ends)].map((e) => ({ x: e.x, y: tenth(e.y) })),
    };
  });
  return {
    frame,
    height: tenth(top + tallest + (passing.length > 0 ? 12 + (passing.length - 1) * 8 : 0) + 6),
    boxes: boxes.map(({ step: _, ...box }) => box),
    links,
    heads: model.steps.map((s, i) => headAt(s.head, x(i), frame.fontSize)),
  };
}
