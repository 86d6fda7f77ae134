import { expect, it } from 'vitest';
import { alongLine, boxOf, overlaps, type Box, type Label } from '../label.ts';
import type { Placed } from '../place-labels.ts';
import { dotRadius, targetHalf } from './dot.ts';
import { leadersOf } from './leaders.ts';
import type { TrendSeries } from './model.ts';

const fontSize = 14.5;
const end = { at: 1, value: 41.2, label: '41.2%' };
const leeds: TrendSeries = { id: 'area', kind: 'area', name: 'Leeds', pieces: [[end]], hollow: [], intervals: [] };
const mark = { x: 150, y: 150 };
const bounds = { x0: 0, y0: 0, x1: 340, y1: 300 };
/** What stands straight under the mark, and a line over which nothing is compared to the right of it. */
const under: Box = { x0: 100, y0: 158, x1: 200, y1: 180 };
const around = { hard: [under], soft: [], walls: [215], bounds };
const ends = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number) as [number, number, number, number];

it('leads to a latest figure that has no room at its mark, past everything else and on its own side', () => {
  const { leaders, dropped } = leadersOf([leeds], [], [], () => mark, around, fontSize);
  expect(leaders.map((l) => l.label)).toMatchObject([{ text: 'Leeds 41.2%', className: 'chart-name chart-ink-area' }]);
  expect(dropped.size).toBe(0);
  const [x1, y1, x2, y2] = ends(leaders[0]!.path);
  // It starts at its own mark and ends at its own words.
  expect(Math.hypot(x1 - mark.x, y1 - mark.y)).toBeCloseTo(dotRadius + 3, 0);
  const words = boxOf(leaders[0]!.label, fontSize, true);
  const off = Math.max(words.x0 - x2, x2 - words.x1, words.y0 - y2, y2 - words.y1);
  expect(off).toBeLessThan(6);
  expect([words, ...alongLine({ x: x1, y: y1 }, { x: x2, y: y2 }, 0.5)].filter((b) => overlaps(b, under))).toEqual([]);
  expect(words.x1).toBeLessThan(215);
});

const labelled = (text: string, y: number, weight: number): Placed => {
  const label: Label = { text: text.repeat(40), x: 0, y, anchor: 'start', className: 'chart-value' };
  return { label, request: { texts: [text], x: 0, y, clear: 1, className: '', weight, sides: [] } };
};
const full = (weight: number) => Array.from({ length: 25 }, (_, i) => labelled('8', 12 * i, weight));

it('makes room where every place is taken by what says less, and by nothing else', () => {
  const light = leadersOf([leeds], [], full(2), () => mark, around, fontSize);
  expect(light.leaders).toHaveLength(1);
  expect(light.dropped.size).toBeGreaterThan(0);
  expect(light.dropped.size).toBeLessThan(6);
  const heavy = leadersOf([leeds], [], full(5), () => mark, around, fontSize);
  expect([heavy.leaders.length, heavy.dropped.size]).toEqual([0, 0]);
});

it('leads to a target from the end of its bar, and lets nothing go for it', () => {
  const said = { ...leeds, pieces: [[{ ...end, at: 2 }]] };
  const placed = [{ ...labelled('41.2%', -50, 8) }];
  placed[0] = {
    label: { ...placed[0]!.label, text: 'Leeds 41.2%' },
    request: { ...placed[0]!.request, id: 'area 2' },
  };
  const target = [{ dot: mark, text: '43%' }];
  const over: Box = { x0: 100, y0: 0, x1: 200, y1: 142 };
  const { leaders } = leadersOf([said], target, placed, () => mark, { ...around, hard: [under, over] }, fontSize);
  expect(leaders.map((l) => l.label.text)).toEqual(['target 43%']);
  const [x1] = ends(leaders[0]!.path);
  expect(Math.abs(x1 - mark.x)).toBeCloseTo(targetHalf + 3, 0);
  expect(leadersOf([said], target, [...placed, ...full(1)], () => mark, around, fontSize).leaders).toEqual([]);
});

it('draws none where the figure has its place', () => {
  const placed: Placed[] = [
    {
      label: { text: 'Leeds 41.2%', x: 150, y: 140, anchor: 'middle', className: 'chart-name' },
      request: { texts: [], id: 'area 1', x: 150, y: 150, clear: 4, className: '', sides: [] },
    },
  ];
  expect(leadersOf([leeds], [], placed, () => mark, around, fontSize).leaders).toEqual([]);
});
