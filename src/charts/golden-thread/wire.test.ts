import { expect, it } from 'vitest';
import { draftsOf } from './box.ts';
import { threadFrames } from './frame.ts';
import { threadLayout } from './layout.ts';
import type { ThreadModel } from './model.ts';

/** The level and upright stretches of a path, as [where it lies, from, to]. */
function stretches(d: string) {
  const found: Record<'level' | 'upright', [number, number, number][]> = { level: [], upright: [] };
  let [x, y] = [0, 0];
  for (const [, letter, rest] of d.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = rest!.split(',').map(Number);
    const [to, end = 0] = numbers.slice(-2) as [number, number | undefined];
    if (letter === 'H') found.level.push([y, Math.min(x, to), Math.max(x, to)]);
    if (letter === 'V') found.upright.push([x, Math.min(y, to), Math.max(y, to)]);
    if (letter === 'H') x = to;
    else if (letter === 'V') y = to;
    else [x, y] = [to, end];
  }
  return found;
}

/** A review whose recommendations are answered by actions of several priorities, and figures that many share. */
const tangle: ThreadModel = {
  title: '',
  finding: '',
  shortened: false,
  edges: [],
  graph: { nodes: [], measures: [], edges: [] },
  steps: [1, 4, 3, 4, 4, 1].map((count, step) => ({
    head: `${count}`,
    none: 'none',
    stops: Array.from({ length: count }, (_, i) => ({
      id: `${step} ${i}`,
      title: `Stop ${i}`,
      sub: undefined,
      here: false,
    })),
  })),
  links: [1, 4, 3, 4, 4, 1].flatMap((count, a, counts) =>
    counts.flatMap((other, b) =>
      Array.from({ length: count * other }, (_, n) => [n % count, Math.floor(n / count)] as const)
        .filter(([i, j]) => b > a && b < a + 3 && (i + j + a) % 3 === 0)
        .map(([i, j]) => ({ from: `${a} ${i}`, to: `${b} ${j}`, judged: (i + j) % 2 === 0 })),
    ),
  ),
};

it.each(threadFrames)('never runs one line along another, so that each can be followed, $name', (frame) => {
  const lines = threadLayout(tangle, frame).links.map((l) => stretches(l.d));
  const along = (a: [number, number, number], b: [number, number, number]) =>
    Math.abs(a[0] - b[0]) < 1.5 && Math.min(a[2], b[2]) - Math.max(a[1], b[1]) > 1;
  const merged = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .flatMap((b) =>
        (['level', 'upright'] as const).flatMap((way) => a[way].filter((s) => b[way].some((other) => along(s, other)))),
      ),
  );
  expect([lines.length > 4, merged]).toEqual([true, []]);
});

it('counts figures in its boxes as over them, and keeps what has no indicator apart', () => {
  const stop = (id: string) => ({ id, title: id, sub: undefined, here: false });
  const stops = [...Array.from({ length: 13 }, (_, i) => stop(`indicator ${i}`)), stop('without indicator')];
  for (const [frame, most] of [
    [threadFrames[0]!, 4],
    [threadFrames[1]!, 3],
  ] as const) {
    const boxes = draftsOf({ head: '', none: '', stops }, most, 120, frame);
    const shown = boxes.filter((b) => b.kind === 'stop' && b.ids[0] !== 'without indicator');
    expect(boxes.at(-1)!.ids).toEqual(['without indicator']);
    expect(boxes.find((b) => b.kind === 'more')!.lines[0]!.text).toBe(`and ${13 - shown.length} more`);
  }
});
