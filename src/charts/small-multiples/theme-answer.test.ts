import { expect, it } from 'vitest';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { themeAnswers } from './theme-answer.ts';

const indicator = (authority: string, id: string, figures: Readonly<Record<string, string>>) =>
  ({
    key: `${authority}/${id}`,
    authority,
    theme: 'stay-safe',
    polarity: 'higher',
    unit: 'percent',
    series: [
      {
        id: 'area',
        kind: 'area',
        observations: Object.entries(figures).map(([period, value]) => ({ period, value, source: 's', locator: 'l' })),
      },
    ],
  }) as unknown as IndicatorRecord;
const record = (...all: IndicatorRecord[]) =>
  ({
    indicators: new Map(all.map((i) => [i.key, i])),
    authorities: new Map([['a', { shortName: 'Ay' }]]),
    sources: new Map(),
  }) as unknown as OpenRecord;

it('answers for each council, with the years of the figures that it rests on', () => {
  expect(
    themeAnswers(
      record(
        indicator('a', 'up', { 2004: '1', 2006: '2' }),
        indicator('a', 'down', { 2005: '4', 2009: '3' }),
        indicator('a', 'single', { 2013: '4' }),
        indicator('b', 'single', { 2013: '4' }),
      ),
      'stay-safe',
    ),
  ).toEqual([
    { where: 'Ay, 2004 to 2009', answer: 'Of 2 indicators with two figures or more, 1 got better and 1 got worse.' },
    { where: 'b', answer: 'There is no indicator with two figures or more.' },
  ]);
  expect(themeAnswers(record(), 'stay-safe')).toEqual([]);
});
