import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { boxAt, draftsOf, headAt, heightOf, type ThreadBox } from './box.ts';
import type { ThreadLayout } from './layout.ts';
import type { ThreadModel } from './model.ts';
import { down } from './path.ts';
import { ports, wiresOf, type DrawnWire, type Wire } from './wire.ts';

const most = 3;

/** In which lane of the margin each line runs, the innermost first: short ones inside, none where another still runs. */
function lanesOf(wires: readonly Wire[]): Map<Wire, number> {
  const last = (w: Wire) => Math.max(...w.to);
  const lanes: Wire[][] = [];
  const found = new Map<Wire, number>();
  for (const w of [...wires].sort((a, b) => last(a) - a.from - (last(b) - b.from))) {
    const free = lanes.findIndex((lane) => lane.every((other) => last(other) < w.from || other.from > last(w)));
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(w);
    found.set(w, lane);
  }
  return found;
}

/**
 * A row for each step, its boxes under one another; links run down the margin, each line in a lane of its own. Lines
 * that arrive meet a box over those that leave it.
 */
export function narrowLayout(model: ThreadModel, frame: Frame): ThreadLayout {
  const held = model.steps.flatMap((s, step) => draftsOf(s, most, frame.width, frame).map((d) => ({ ...d, step })));
  const wires = wiresOf(model, held);
  const lanes = lanesOf(wires);
  const count = Math.max(1, ...[...lanes.values()].map((lane) => lane + 1));
  const step = Math.min(7, 56 / count);
  const left = tenth(14 + count * step);
  const width = frame.width - left - 1;
  let y = 0;
  const heads: Label[] = [];
  const boxes = model.steps.flatMap((s): ThreadBox[] => {
    y += frame.fontSize;
    heads.push(headAt(s.head, left, y));
    y += 6;
    const column = draftsOf(s, most, width, frame).map((d) => {
      const box = boxAt(d, left, y, width, frame);
      y += heightOf(d, frame) + 6;
      return box;
    });
    y += 10;
    return column;
  });
  const laneOf = (w: Wire) => lanes.get(w)!;
  const meets = boxes.map((box, i) => {
    const arriving = wires.filter((w) => w.to.includes(i)).sort((a, b) => laneOf(a) - laneOf(b));
    const leaving = wires.filter((w) => w.from === i).sort((a, b) => laneOf(b) - laneOf(a));
    const all = [...arriving, ...leaving];
    const ys = ports(box, all.length);
    return new Map(all.map((w, n) => [w, ys[n]!]));
  });
  const links = wires.map((w): DrawnWire => {
    const point = (i: number) => ({ x: left, y: meets[i]!.get(w)! });
    const ends = w.to.map(point);
    const x = left - 10 - laneOf(w) * step;
    return { d: down(point(w.from), x, ends), judged: w.judged, ends: ends.map((e) => ({ x: e.x, y: tenth(e.y) })) };
  });
  return { frame, height: tenth(y - 8), boxes, links, heads };
}
