import { expect, it } from 'vitest';
import { barHalf, dotRadius, targetHalf, throughRadius } from './dot.ts';
import type { Mark, TrendSeries } from './model.ts';
import { targetSpots } from './target-spots.ts';

const mark = (at: number, value: number): Mark => ({ at, value, label: `${value}%` });
const series = (kind: 'area' | 'national', pieces: Mark[][], hollow: Mark[] = []): TrendSeries => ({
  id: kind,
  kind,
  name: kind,
  pieces,
  hollow,
  intervals: [],
});
const dot = ({ at, value }: Mark) => ({ x: at, y: 100 - value });
const sizes = { radius: dotRadius, targetHalf, barHalf, through: throughRadius };
const spots = (targets: Mark[], ...all: TrendSeries[]) => targetSpots(targets, all, dot, dot, sizes);

it('puts the bar of a target beside the figure that would cover it, at its own height and nearer to no other period', () => {
  const own = series('area', [[mark(0, 20), mark(60, 50), mark(100, 60)]]);
  const { targets, aside } = spots([mark(60, 50)], own);
  // There is more room before it than after it.
  expect(targets[0]!.y).toBe(50);
  expect(targets[0]!.x + targetHalf).toBeLessThanOrEqual(60 - dotRadius);
  expect(targets[0]!.x).toBeGreaterThan(30);
  expect(aside).toBe(true);
});

it('leaves it in its place where nothing covers it, and where neither side has room', () => {
  const apart = series('area', [[mark(0, 20), mark(60, 50)]]);
  expect(spots([mark(60, 70)], apart)).toMatchObject({ targets: [{ x: 60, y: 30 }], aside: false });
  const crowded = series('area', [[mark(50, 20), mark(60, 50), mark(70, 60)]]);
  expect(spots([mark(60, 50)], crowded)).toMatchObject({ targets: [{ x: 60, y: 50 }], aside: false });
});

it('widens a hollow point around the bar of the same period and value, and no other', () => {
  const other = mark(80, 50);
  const also = mark(60, 55);
  const own = series('area', [[mark(0, 20), mark(30, 30)]], [other, also]);
  const { hollow, targets, aside } = spots([mark(80, 50), mark(60, 60)], own);
  expect(hollow.get(other)).toEqual({ x: 80, y: 50, r: throughRadius });
  expect(hollow.get(also)).toEqual({ x: 60, y: 45 });
  expect([targets[0], aside]).toEqual([{ x: 80, y: 50 }, false]);
});

it('moves a hollow point off the figure of a neighbouring period', () => {
  const baseline = mark(66, 50);
  const { hollow, aside } = spots([], series('area', [[mark(0, 20), mark(60, 50)], [mark(90, 50)]], [baseline]));
  expect(hollow.get(baseline)!.x - 60).toBeGreaterThan(2 * dotRadius);
  expect(hollow.get(baseline)!.x - 60).toBeLessThan(15);
  expect(aside).toBe(true);
});
