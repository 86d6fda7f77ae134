import { expect, it } from 'vitest';
import { missingLabels } from './missing-labels.ts';

const mark = (x: number, period: string, symbol = 'awaited') => ({ x, symbol, period });
const said = (marks: readonly ReturnType<typeof mark>[], figures: readonly number[] = [], width = 300) =>
  missingLabels(marks, 100, 12, { x0: 0, x1: width }, figures).map((l) => [l.text, Math.round(l.x)]);

it('says what is missing at its place on the axis', () => {
  expect(said([mark(50, '2005'), mark(200, '2008', '[x]')])).toEqual([
    ['awaited', 50],
    ['[x]', 200],
  ]);
});

it('says neighbours that would touch once, in their middle', () => {
  expect(said([mark(50, '2005'), mark(70, '2006')])).toEqual([['awaited', 60]]);
});

it('names the periods where a figure stands between them, so that nobody takes it for that one’s', () => {
  expect(said([mark(100, '2005'), mark(140, '2006/07')], [120])).toEqual([['awaited: 2005 and 2006/07', 120]]);
  expect(said([mark(20, '2005'), mark(60, '2006/07')], [40], 160)).toEqual([['awaited: 2005, 2006/07', 75]]);
  expect(said([mark(20, '2005'), mark(60, '2006/07')], [40], 100)).toEqual([['awaited', 60]]);
});

it('moves the earlier of two different ones back, and keeps inside the drawing', () => {
  const [first, second] = missingLabels([mark(295, '2005', '[x]'), mark(299, '2006')], 100, 12, { x0: 0, x1: 300 }, []);
  expect(second!.x).toBeLessThan(299);
  expect(first!.x).toBeLessThan(second!.x - 20);
});
