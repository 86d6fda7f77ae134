import type { ThreadModel } from './model.ts';

/**
 * All links that leave one box, the solid ones or the dashed ones: they are drawn as one line that forks, so that two
 * lines never run into one. Boxes are numbered in the order of the drawing.
 */
export interface Wire {
  readonly from: number;
  readonly to: readonly number[];
  readonly judged: boolean;
}

/** What stands for which stops, and at which step. */
interface Held {
  readonly ids: readonly string[];
  readonly step: number;
}

/** The links between boxes, each pair of boxes once: dashed only if all that it stands for are judged. */
export function wiresOf({ links }: Pick<ThreadModel, 'links'>, boxes: readonly Held[]): Wire[] {
  const at = new Map(boxes.flatMap(({ ids }, i) => ids.map((id) => [id, i] as const)));
  const pairs = new Map<string, { from: number; to: number; judged: boolean }>();
  for (const link of links) {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (from === undefined || to === undefined) continue;
    const key = `${from} ${to}`;
    pairs.set(key, { from, to, judged: link.judged && (pairs.get(key)?.judged ?? true) });
  }
  const ordered = [...pairs.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return [...Map.groupBy(ordered, (p) => `${p.from} ${p.judged}`).values()].map((all) => ({
    from: all[0]!.from,
    to: all.map((p) => p.to),
    judged: all[0]!.judged,
  }));
}

/** Heights along the side of a box at which lines meet it, evenly. */
export const ports = ({ y, height }: { readonly y: number; readonly height: number }, count: number): number[] =>
  Array.from({ length: count }, (_, i) => y + (height * (i + 1)) / (count + 1));

/** A line as drawn, and where it arrives. */
export interface DrawnWire {
  readonly d: string;
  readonly judged: boolean;
  readonly ends: readonly { readonly x: number; readonly y: number }[];
}
