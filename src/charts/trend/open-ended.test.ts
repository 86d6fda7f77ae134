import { expect, it } from 'vitest';
import type { IndicatorRecord } from '../../domain/record.ts';
import type { Observation } from '../../schema/figure.ts';
import { frames } from '../frame.ts';
import { overlaps } from '../label.ts';
import { sparklineModel } from '../sparkline/model.ts';
import { arrowBoxes } from './figure-dots.ts';
import { textBoxes, trendLayout } from './layout.ts';
import { trendModel } from './model.ts';
import { openEnded } from './open-ended.ts';
import { trendTable } from './table.ts';

const figure = (period: string, value: string, more: Partial<Observation> = {}): Observation => ({
  period,
  value,
  source: 'report',
  locator: 'NI 78',
  ...more,
});
const indicator = (...observations: Observation[]) =>
  ({
    key: 'leeds/floor',
    authority: 'leeds',
    name: 'Schools below the floor',
    shortName: 'Schools below the floor',
    unit: 'number',
    unitLabel: 'schools',
    polarity: 'lower',
    precision: 0,
    frequency: 'annual',
    series: [{ id: 'area', kind: 'area', observations }],
  }) as unknown as IndicatorRecord;
const added = indicator(figure('2007', '14'), figure('2008', '6'), figure('2009', '6', { qualifier: '1 academy +' }));

it('tells what is added to a number from words that say how close it is', () => {
  const is = (qualifier?: string, value?: string) =>
    openEnded({ ...(value ? { value } : {}), ...(qualifier ? { qualifier } : {}) });
  expect([is('1 academy +', '6'), is('one academy plus', '6'), is('2 or', '6')]).toEqual([true, true, true]);
  expect(['over', 'nearly', 'about', 'just over', 'at least', undefined].map((q) => is(q, '6'))).toEqual(
    Array(6).fill(false),
  );
  expect(is('1 academy +')).toBe(false);
});

it('draws an arrow at it, no point and no line, and keeps its words off the arrow', () => {
  const model = trendModel(added, () => undefined);
  expect(model.series[0]!.pieces.map((p) => p.map((m) => m.label))).toEqual([['14', '6'], ['1 academy + 6']]);
  expect(model.key.join(' ')).toMatch(/An arrow stands at a number/);
  for (const frame of frames) {
    const layout = trendLayout(model, frame);
    expect(layout.series[0]!.dots.map((d) => d.open ?? false)).toEqual([false, false, true]);
    const boxes = textBoxes(layout);
    expect(boxes.some((b) => b.text.endsWith('1 academy + 6'))).toBe(true);
    const [arrow] = arrowBoxes(layout.series);
    expect(boxes.filter((b) => overlaps(b.box, arrow!)).map((b) => b.text)).toEqual([]);
  }
});

it('says in the table that it is not one plain number, and leaves it out of the small line without numbers', () => {
  const cells = trendTable(added, [], 'Leeds', []).rows.map((r) => r.cells[0]![0]!.meaning);
  expect(cells).toEqual([undefined, undefined, 'not one plain number']);
  expect(sparklineModel(added, () => undefined).pieces.flat()).toHaveLength(2);
});

it('leaves “over” and the like as points', () => {
  const over = indicator(figure('2007', '14'), figure('2008', '6', { qualifier: 'over' }));
  const model = trendModel(over, () => undefined);
  expect(model.series[0]!.pieces).toHaveLength(1);
  expect(model.key.join(' ')).not.toMatch(/arrow/);
});
