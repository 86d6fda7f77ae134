import { expect, it } from 'vitest';
import type { IndicatorRecord } from '../../domain/record.ts';
import { hasPanel, sheetsOf } from './sheets.ts';

const indicator = (values: readonly (readonly [period: string, value?: string])[], authority = 'leeds') =>
  ({
    authority,
    theme: 'safe',
    series: [{ id: 'area', kind: 'area', observations: values.map(([period, value]) => ({ period, value })) }],
  }) as unknown as IndicatorRecord;
const trend = [
  ['2004', '1'],
  ['2005', '2'],
] as const;
const recordOf = (...councils: readonly (readonly [authority: string, count: number])[]) => ({
  indicators: new Map(
    councils.flatMap(([authority, count]) =>
      Array.from({ length: count }, (_, i) => [`${authority}/${i}`, indicator(trend, authority)] as const),
    ),
  ),
});
const charts = (...councils: (readonly [authority: string, count: number])[]) =>
  sheetsOf(recordOf(...councils), 'safe').map((sheet) => sheet.map((c) => `${c.authority} ${c.part}`).join(', '));

it('draws an indicator whose own figures are of two periods', () => {
  expect(hasPanel(indicator(trend))).toBe(true);
  expect(hasPanel(indicator([['2004', '1'], ['2004', '2'], ['2005']]))).toBe(false);
  expect(hasPanel({ series: [] })).toBe(false);
});

it('keeps a theme on one page as long as its panels fit, and there is a page where there are none', () => {
  expect(charts()).toEqual(['']);
  expect(charts(['leeds', 14], ['york', 10])).toEqual(['leeds 0, york 0']);
});

it('goes on to another page before a chart that would be too much', () => {
  expect(charts(['leeds', 14], ['york', 11])).toEqual(['leeds 0', 'york 0']);
  expect(charts(['leeds', 60], ['york', 4])).toEqual(['leeds 0', 'leeds 1', 'leeds 2, york 0']);
});
