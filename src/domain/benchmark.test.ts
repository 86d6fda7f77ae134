import { expect, it } from 'vitest';
import type { Indicator } from '../schema/indicator.ts';
import { benchmarks } from './benchmark.ts';

const figure = (period: string, value?: string) => ({
  period,
  ...(value === undefined ? { marker: 'x' as const } : { value }),
  source: 's',
  locator: 'ref 53',
});

it('compares the same period only, and says which way is better', () => {
  const indicator: Pick<Indicator, 'series' | 'polarity'> = {
    polarity: 'lower',
    series: [
      { id: 'area', kind: 'area', observations: [figure('2006', '8.8'), figure('2007', '8.4')] },
      { id: 'national', kind: 'national', observations: [figure('2006', '7.7'), figure('2008', '7')] },
      { id: 'similar', kind: 'similar', observations: [figure('2006')] },
    ],
  };
  expect(benchmarks(indicator, () => undefined).map((b) => [b.kind, b.period, b.difference, b.favour])).toEqual([
    ['national', '2006', '1.1', 'worse'],
  ]);
});

it('compares no quarters that are not named: they need not be the same', () => {
  const indicator: Pick<Indicator, 'series' | 'polarity'> = {
    polarity: 'higher',
    series: [
      { id: 'area', kind: 'area', observations: [figure('2008', '30'), figure('2008 Q?', '31')] },
      { id: 'national', kind: 'national', observations: [figure('2008', '40'), figure('2008 Q?', '45')] },
    ],
  };
  expect(benchmarks(indicator, () => undefined).map((b) => b.period)).toEqual(['2008']);
});
