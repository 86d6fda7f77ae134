import { expect, it } from 'vitest';
import type { IndicatorRecord } from '../../domain/record.ts';
import type { Observation } from '../../schema/figure.ts';
import { narrow, wide } from '../frame.ts';
import { alongLine, around, overlaps } from '../label.ts';
import { dotRadius } from './dot.ts';
import { textBoxes, trendLayout } from './layout.ts';
import { trendModel } from './model.ts';

const figure = (period: string, value?: string, more: Partial<Observation> = {}): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  source: 'review-2007',
  locator: 'ref 53',
  ...more,
});
const also = [{ value: '41', locator: 'plan', note: 'Its baseline.' }];

/** A latest figure with similar areas close over it, a target and a disputed figure beside it. */
const crowded = {
  key: 'leeds/level-3-at-19',
  authority: 'leeds',
  name: 'Young people with a level 3 qualification at 19',
  shortName: 'Level 3 at 19',
  unit: 'percent',
  polarity: 'higher',
  precision: 1,
  frequency: 'annual',
  series: [
    {
      id: 'area',
      kind: 'area',
      observations: [
        figure('2004', '36'),
        figure('2005', '40'),
        figure('2006', '41.2'),
        figure('2006/07 FY', undefined, { also }),
        figure('2008', undefined, { marker: 'awaited' }),
      ],
    },
    { id: 'national', kind: 'national', observations: [figure('2006', '47')] },
    { id: 'similar', kind: 'similar', observations: [figure('2006', '42')] },
  ],
  targets: [{ period: '2006/07 FY', value: '43', source: 'review-2007', locator: 'ref 53' }],
} as unknown as IndicatorRecord;
const planned = ['2007/08 FY', '2008/09 FY'].map((period, i) => ({ period, value: String(45 + 2 * i), label: 'Plan' }));
const layoutIn = (frame: typeof narrow) =>
  trendLayout(
    trendModel(crowded, () => undefined, planned),
    frame,
  );

it('leads to the latest figure of the area where it has no room at its mark, past everything else', () => {
  const layout = layoutIn(narrow);
  const [first] = layout.leaders;
  expect(first?.label).toMatchObject({ text: '41.2%', className: 'chart-name chart-ink-area' });
  const [x1, y1, x2, y2] = [...first!.path.matchAll(/-?[\d.]+/g)].map(Number) as [number, number, number, number];
  const own = layout.series.find((s) => s.kind === 'area')!.dots.at(-1)!;
  // It starts at its own mark and ends at its own words.
  expect(Math.hypot(x1 - own.x, y1 - own.y)).toBeCloseTo(dotRadius + 3, 0);
  const boxes = textBoxes(layout);
  const words = boxes.find((b) => b.text === '41.2%')!.box;
  expect(x2).toBeGreaterThan(words.x0 - 4);
  expect(x2).toBeLessThan(words.x1 + 4);
  expect(words.y0 - y2).toBeLessThan(4);
  const line = alongLine({ x: x1, y: y1 }, { x: x2, y: y2 }, 0.5);
  const marks = layout.series.flatMap((s) => [...s.dots, ...s.hollow]).map((d) => around(d.x, d.y, dotRadius));
  const inTheWay = [...marks, ...boxes.map((b) => b.box)].filter((b) => line.some((l) => overlaps(l, b)));
  expect(inTheWay).toEqual([]);
});

it('draws none where there is room at the mark', () => {
  const layout = layoutIn(wide);
  expect(layout.leaders).toEqual([]);
  expect(layout.labels.map((l) => l.text)).toContain('41.2%');
});
