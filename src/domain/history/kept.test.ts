import { expect, test } from 'vitest';
import type { ContentFile } from '../entry.ts';
import { buildRecord } from '../record.ts';
import { keptOf } from './kept.ts';

const revised = (...was: readonly string[]) =>
  was.map((w, i) => ({ was: w, on: `2026-11-0${i + 1}`, reason: `Reason ${i + 1}.` }));
const indicator = (more: object): ContentFile => ({
  kind: 'indicator',
  key: 'a/exclusions',
  file: 'indicators/a/exclusions.json',
  data: {
    authority: 'a',
    name: 'Exclusions',
    unit: 'count',
    unitLabel: 'exclusions',
    precision: 0,
    polarity: 'lower',
    series: [
      {
        id: 'area',
        kind: 'area',
        observations: [
          { period: '2003/04 AY', value: '166', source: 'review', locator: 'ref 50', revised: revised('2004') },
          { period: '2005/06 AY', value: '85', source: 'review', locator: 'ref 50', revised: revised('90', '2006', '88') },
          { period: '2006/07 AY', value: '2100', source: 'review', locator: 'ref 50', revised: revised('2007') },
        ],
      },
      { id: 'national', kind: 'national', observations: [] },
    ],
    ...more,
  },
});
const told = (...files: ContentFile[]) =>
  keptOf(buildRecord(files))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ name, was, now, old }) => [name, was, now, old]);

test('a period that a figure was given for is told as one, and never as a figure', () => {
  expect(told(indicator({})).filter(([name]) => name === 'academic year 2003/04')).toEqual([
    [
      'academic year 2003/04',
      '166 exclusions, for 2004',
      '166 exclusions, for the academic year 2003/04',
      '166 exclusions',
    ],
  ]);
});

test('each figure was followed by the next figure, each period by the next period', () => {
  expect(told(indicator({})).filter(([name]) => name === 'academic year 2005/06')).toEqual([
    ['academic year 2005/06', '90 exclusions', '88 exclusions', '90 exclusions'],
    ['academic year 2005/06', '85 exclusions, for 2006', '85 exclusions, for the academic year 2005/06', '85 exclusions'],
    ['academic year 2005/06', '88 exclusions', '85 exclusions', '88 exclusions'],
  ]);
});

test('what looks like a year stays a number where the figure is as large', () => {
  expect(told(indicator({})).filter(([name]) => name === 'academic year 2006/07')).toEqual([
    ['academic year 2006/07', '2,007 exclusions', '2,100 exclusions', '2,007 exclusions'],
  ]);
});

test('what is gone is no longer said, each figure for itself, in words', () => {
  const gone = ['area, 2004, review, also Outcomes, para 2: 166', 'national, 2005/06 AY, review: 70', 'something else'];
  expect(told(indicator({ series: [{ id: 'national', kind: 'national', observations: [] }], revised: revised(...gone) }))).toEqual([
    ['area, 2004', '166 exclusions', undefined, '166 exclusions'],
    ['England, academic year 2005/06', '70 exclusions', undefined, '70 exclusions'],
    ['', 'something else', undefined, 'something else'],
  ]);
});

test('a deadline that became more exact shows how exact it was', () => {
  const due: ContentFile = {
    kind: 'recommendation',
    key: 'notice/ni-78',
    file: 'reviews/notice/recommendations/ni-78.md',
    data: { title: 'No school below', due: '2011-08', source: 'review', locator: 'NI 78', revised: revised('2011') },
  };
  expect(told(due)).toEqual([['deadline', '2011', 'August 2011', '2011']]);
});
