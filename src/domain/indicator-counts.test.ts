import { expect, it } from 'vitest';
import type { ContentFile } from './entry.ts';
import { indicatorCounts, indicatorCountWords } from './indicator-counts.ts';
import { buildRecord } from './record.ts';
import { indicatorRegister } from './register/indicators.ts';

const indicator = (id: string, ...observations: object[]): ContentFile =>
  ({
    kind: 'indicator',
    key: `leeds/${id}`,
    file: `${id}.json`,
    data: {
      authority: 'leeds',
      name: id,
      unit: 'percent',
      polarity: 'higher',
      refs: [],
      series: [{ id: 'area', kind: 'area', observations: observations.map((o) => ({ source: 's', ...o })) }],
    },
  }) as unknown as ContentFile;
const figure = (period: string, more: object = {}) => ({ period, value: '50', ...more });
const record = buildRecord([
  indicator('followed', figure('2009'), figure('2010')),
  indicator('once', figure('2010')),
  indicator('broken', figure('2009'), figure('2010', { flags: ['b'] })),
  indicator('awaited', { period: '2010', marker: 'awaited' }),
]);

it('counts as followed only what can be compared with an earlier figure, and says so of the register', () => {
  expect(indicatorCounts(record)).toEqual({ all: 4, compared: 1, alone: 2, without: 1 });
  const words =
    '4 indicators: 1 whose latest figure can be compared with an earlier one, 2 whose latest figure cannot and 1 without a figure.';
  expect(indicatorCountWords(indicatorCounts(record))).toBe(words);
  expect(indicatorRegister(record).lead).toContain(words);
});

it('says no more than there is', () => {
  expect(indicatorCountWords({ all: 2, compared: 0, alone: 2, without: 0 })).toBe(
    '2 indicators: 2 whose latest figure cannot be compared with an earlier one.',
  );
  expect(indicatorCountWords({ all: 0, compared: 0, alone: 0, without: 0 })).toBe('0 indicators.');
});
