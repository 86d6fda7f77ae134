import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import type { IndicatorRecord } from './record.ts';
import { twoPeriodsFinding } from './two-periods-finding.ts';
import { twoPeriods } from './two-periods.ts';

const indicator = (
  id: string,
  figures: Record<string, string | Partial<Observation>>,
  polarity = 'higher',
): IndicatorRecord =>
  ({
    key: id,
    shortName: id,
    unit: 'percent',
    precision: 1,
    polarity,
    series: [
      {
        id: 'area',
        kind: 'area',
        observations: Object.entries(figures).map(([period, v]) => ({
          period,
          source: 's',
          locator: 'p',
          ...(typeof v === 'string' ? { value: v } : v),
        })),
      },
    ],
  }) as unknown as IndicatorRecord;
const find = (...all: IndicatorRecord[]) => twoPeriods(all, () => undefined);
const say = (...all: IndicatorRecord[]) => twoPeriodsFinding(find(...all)!);

it('takes the periods at which most figures start and end, and every figure that has both', () => {
  const found = find(
    indicator('a', { 2004: '1', 2005: '2', 2006: '3' }),
    indicator('b', { 2004: '1', 2006: '3' }),
    indicator('c', { 2003: '1', 2004: '2', 2006: '3' }),
    indicator('d', { 2005: '2', 2006: '3' }),
    indicator('e', { 2006: '3' }),
  )!;
  expect([found.from, found.to]).toEqual(['2004', '2006']);
  expect(found.changes.map((c) => c.indicator.key)).toEqual(['a', 'b', 'c']);
  expect(found.without.map((i) => i.key)).toEqual(['d', 'e']);
});

it('of equal pairs takes the one that more figures have, then the longer', () => {
  const found = find(
    indicator('a', { 2003: '1', 2006: '3' }),
    indicator('b', { 2005: '1', 2006: '3' }),
    indicator('c', { 2004: '1', 2005: '1', 2006: '3', 2007: '3' }),
  )!;
  expect([found.from, found.to]).toEqual(['2005', '2006']);
  const longer = find(indicator('a', { 2005: '1', 2006: '3' }), indicator('b', { 2003: '1', 2006: '3' }))!;
  expect(longer.from).toBe('2003');
});

it('compares two periods also where a later figure can be compared with neither', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => indicator(id, { 2005: '1', 2006: '3' }));
  const broken = indicator('d', { 2005: '1', 2006: '3', 2009: { value: '9', flags: ['b'] }, 2010: '8' });
  const otherYear = indicator('e', { 2005: '1', 2006: '3', '2006/07 FY': '4' });
  const between = indicator('f', { 2005: '1', 2006: { value: '3', flags: ['b'] }, 2007: '4' });
  const found = find(a!, b!, c!, broken, otherYear, between)!;
  expect(found.changes.map((x) => [x.indicator.key, x.change.difference])).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((key) => [key, '2']),
  );
  expect(found.without.map((i) => i.key)).toEqual(['f']);
});

it('never compares across a break, with a gap or between kinds of years', () => {
  const broken = indicator('a', { 2004: '1', 2006: { value: '3', flags: ['b'] } });
  const gap = indicator('b', { 2004: { marker: 'x' }, 2006: '3' });
  const kinds = indicator('c', { '2004/05 FY': '1', 2006: '3' });
  expect(find(broken, gap, kinds)).toBeUndefined();
  const found = find(broken, gap, kinds, indicator('d', { 2004: '1', 2006: '2' }))!;
  expect(found.changes.map((c) => c.indicator.key)).toEqual(['d']);
});

it.each<[IndicatorRecord[], string]>([
  [[indicator('a', { 2004: '1', 2006: '3' })], 'From 2004 to 2006, the one figure here got better.'],
  [
    [indicator('a', { 2004: '1', 2006: '3' }), indicator('b', { 2004: '9', 2006: '4' }, 'lower')],
    'From 2004 to 2006, both figures here got better. “b” changed most, from 9% to 4%.',
  ],
  [
    [
      indicator('a', { 2004: '1', 2006: '3' }),
      indicator('b', { 2004: '1', 2006: '3' }, 'lower'),
      indicator('c', { 2004: '5', 2006: '5.0' }),
      indicator('d', { 2004: '5', 2006: '6' }, 'none'),
    ],
    'From 2004 to 2006, of 4 figures, 1 got better, 1 got worse, 1 stayed the same and 1 is judged neither way. Two changed most: “a” from 1% to 3% and “b” from 1% to 3%.',
  ],
  [
    [indicator('a', { 2004: '5', 2006: '5' }), indicator('b', { 2004: '7', 2006: '7' })],
    'From 2004 to 2006, both figures here stayed the same.',
  ],
])('says it in words', (all, words) => {
  expect(say(...all)).toBe(words);
});
