import { expect, it } from 'vitest';
import { besideWords } from './benchmark-words.ts';
import { benchmarks } from './benchmark.ts';
import type { IndicatorRecord } from './record.ts';

const series = (kind: string, period: string, value: string) => ({
  id: kind,
  kind,
  observations: [{ period, value, source: 'card', locator: 'ref 1' }],
});
function said(own: string, other: string, more: object = {}, period = '2004'): string {
  const indicator = {
    unit: 'rate',
    unitLabel: 'per 1,000 aged 15 to 17',
    polarity: 'lower',
    precision: 1,
    series: [series('area', period, own), series('national', period, other)],
    ...more,
  } as unknown as IndicatorRecord;
  return besideWords(indicator, 'Leeds', benchmarks(indicator, () => undefined)[0]!);
}

it('says a unit in words once, and a sign with each figure', () => {
  expect(said('47', '42.6')).toBe('In 2004 Leeds stood at 47 per 1,000 aged 15 to 17 and England at 42.6: 4.4 worse.');
  expect(said('47', '47')).toBe('In 2004 Leeds stood at 47 per 1,000 aged 15 to 17 and England at 47: no difference.');
  expect(said('47', '42.6', { unit: 'percent', unitLabel: undefined }, '2008/09 AY')).toBe(
    'In the academic year 2008/09 Leeds stood at 47% and England at 42.6%: 4.4 percentage points worse.',
  );
  expect(said('47', '42', { polarity: 'none' })).toMatch(/ and England at 42: 5\.?0? apart\.$/);
});
