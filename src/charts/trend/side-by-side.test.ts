import { expect, it } from 'vitest';
import { frames } from '../frame.ts';
import { dotRadius } from './dot.ts';
import type { Mark, TrendModel, TrendSeries } from './model.ts';
import { trendLayout } from './layout.ts';
import { shapeWords } from './shape-words.ts';
import { sideBySide } from './side-by-side.ts';

const mark = (at: number, value: number): Mark => ({ at, value, label: `${value}%` });
const series = (kind: TrendSeries['kind'], name: string, ...pieces: Mark[][]): TrendSeries => ({
  id: kind,
  kind,
  name,
  pieces,
  hollow: [],
  intervals: [],
});
const years = [2004, 2005, 2006].map((y) => (y - 1970) * 365.25);
const [first, second, last] = years as [number, number, number];
const leeds = series('area', 'Leeds', [mark(first, 90), mark(second, 91), mark(last, 90.9)]);
/** A hundred units a year, ten a percentage point. */
const dot = (m: Mark) => ({ x: ((m.at - first) / 365.25) * 100, y: (100 - m.value) * 10 });
const placed = (...all: TrendSeries[]) => {
  const moved = sideBySide(all, dot, dotRadius);
  return all.flatMap((s) => s.pieces.flat().flatMap((m) => (moved.has(m) ? [[s.name, moved.get(m)!.x]] : [])));
};

it('sets marks of one period side by side that would cover one another, each at its own height', () => {
  const [england, similar] = [
    series('national', 'England', [mark(last, 92.1)]),
    series('similar', 'Similar areas', [mark(last, 92)]),
  ];
  expect(placed(leeds, england, similar)).toEqual([
    ['England', 195.5],
    ['Similar areas', 204.5],
  ]);
  const moved = sideBySide([leeds, england, similar], dot, dotRadius);
  expect([...moved.values()].map((d) => d.y)).toEqual([79, 80].map((y) => expect.closeTo(y) as number));
});

it('leaves the council’s mark in its place: the others stand after it, or before it where its line begins', () => {
  const level = (at: number, value: number) => series('national', 'England', [mark(at, value)]);
  expect(placed(leeds, level(last, 90.9))).toEqual([['England', 209]]);
  expect(placed(leeds, level(first, 90))).toEqual([['England', -9]]);
  expect(placed(leeds, level(last, 90.9), series('similar', 'Similar areas', [mark(last, 90.9)]))).toEqual([
    ['England', 209],
    ['Similar areas', 218],
  ]);
});

it('moves nothing that can be seen, and nothing nearer to another period than to its own', () => {
  expect(placed(leeds, series('national', 'England', [mark(last, 92)]))).toEqual([]);
  const close = (m: Mark) => ({ ...dot(m), x: dot(m).x / 20 });
  const england = series('national', 'England', [mark(last, 90.9)]);
  expect([...sideBySide([leeds, england], close, dotRadius).values()][0]!.x).toBe(12.5);
});

it.each(frames)('names marks that end together once, and says which shape is whose, $name', (frame) => {
  const model: TrendModel = {
    title: 'Reviews',
    span: '',
    finding: { sentence: '', care: [] },
    unit: 'percent',
    limit: 100,
    whole: false,
    series: [
      leeds,
      series('national', 'England', [mark(last, 99)]),
      series('similar', 'Similar areas', [mark(last, 99)]),
    ],
    targets: [],
    guides: { lines: [], signals: [], words: [] },
    signals: [],
    breaks: [],
    missing: [],
    moments: years.map((at, i) => ({ at, label: String(2004 + i), rank: 0 })),
    key: [],
    drawn: true,
  };
  const layout = trendLayout(model, frame);
  const marks = layout.series.flatMap((s) => s.dots);
  const hidden = marks.filter((a, i) => marks.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 8));
  expect([layout.aside, hidden]).toEqual([true, []]);
  expect(layout.labels.map((l) => l.text)).toContain('England and similar areas 99%');
  expect(shapeWords(model, [layout])).toEqual(['A square is England and a diamond is similar areas.']);
});
