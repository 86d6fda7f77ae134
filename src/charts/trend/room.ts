import type { Frame } from '../frame.ts';
import { alongLine, boxOf, overlaps, type Box } from '../label.ts';
import type { TrendLayout } from './layout.ts';
import type { TrendModel } from './model.ts';

/** Room that a drawing has more than others of its size: after its last figures, and in height. */
export interface Room {
  readonly across: number;
  readonly down: number;
}

/** On a phone, the least first: most drawings have all their numbers in the first. Each is drawn whole, so they are few. */
const rooms: readonly Room[] = [
  { across: 0, down: 0 },
  { across: 0, down: 50 },
  { across: 20, down: 50 },
  { across: 20, down: 90 },
];

/** How much a drawing leaves unsaid or strikes through: latest figures most, then names and targets; and what is only less neat. */
export function silence(model: TrendModel, layout: TrendLayout): { readonly unsaid: number; readonly untidy: number } {
  const { labels, leaders, breaks, guides, top, bottom, frame } = layout;
  const all = [...labels, ...leaders.map((l) => l.label)];
  const named = all.filter((l) => l.className.includes('chart-name')).map((l) => l.text.toLowerCase());
  const targets = all.filter((l) => l.className.includes('chart-ink-target')).map((l) => l.text);
  const latest = model.series.filter(
    (s) => !named.some((t) => t.endsWith(s.pieces.flat().at(-1)!.label.toLowerCase())),
  );
  const names = model.series.filter((s) => !named.some((t) => t.includes(s.name.toLowerCase())));
  const goals = model.targets.filter((t) => !targets.some((text) => text.split(/ and | /).includes(t.label)));
  // A figure printed elsewhere for a period without a result is the only one of its period.
  const elsewhere = model.series.flatMap((s) =>
    s.hollow.filter((h) => !s.pieces.flat().some((m) => m.at === h.at)).map((h) => h.label),
  );
  const only = elsewhere.filter((text) => !all.some((l) => /^elsewhere/.test(l.text) && l.text.endsWith(text)));
  const dashes = breaks.map((x) => ({ x0: x - 1, x1: x + 1, y0: top, y1: bottom }));
  const lines = guides.flatMap((g) => alongLine(g.from, g.to, 1));
  const struck = (by: readonly Box[]) =>
    all.filter((l) => !l.className.includes('chart-guide') && by.some((b) => overlaps(b, boxOf(l, frame.fontSize))))
      .length;
  const crossed = 3 * struck(dashes) + 2 * struck(lines);
  const unnamed = layout.xTicks.filter((t) => t.label === '').length;
  return {
    unsaid: 10 * latest.length + 4 * names.length + 3 * (goals.length + only.length) + crossed,
    untidy: unnamed + leaders.length,
  };
}

/** Draws with as little more room as it takes to say all, or most. No more is tried for what is only less neat. */
export function leastSilent(model: TrendModel, { name }: Frame, draw: (room: Room) => TrendLayout): TrendLayout {
  const [first, ...more] = rooms;
  let best = draw(first!);
  if (name === 'wide') return best;
  let least = silence(model, best);
  for (const room of more) {
    if (least.unsaid === 0) break;
    const layout = draw(room);
    const now = silence(model, layout);
    if (now.unsaid + now.untidy < least.unsaid + least.untidy) [best, least] = [layout, now];
  }
  return best;
}
