import { describe, expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import { otherValues, pointsOf, segments, sinceBreak } from './series.ts';

const dates: Record<string, string> = { early: '2007', late: '2009-03' };
const dateOf = (source: string) => dates[source];
const figure = (period: string, value?: string, more: Partial<Observation> = {}): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  source: 'early',
  locator: 'ref 1',
  ...more,
});
const shape = (observations: Observation[], frequency: 'annual' | 'irregular' = 'annual') =>
  segments(pointsOf({ observations }, dateOf), frequency).map((s) => s.map((p) => p.period));

describe('points', () => {
  it('sorts by period and lets the later-published source draw', () => {
    const points = pointsOf(
      { observations: [figure('2006', '8.8'), figure('2005', '10'), figure('2006', '8.9', { source: 'late' })] },
      dateOf,
    );
    expect(points.map((p) => [p.period, p.drawn.value, p.others.map((o) => o.value)])).toEqual([
      ['2005', '10', []],
      ['2006', '8.9', ['8.8']],
    ]);
  });

  it('draws an earlier value before a later “not available”', () => {
    const [point] = pointsOf(
      { observations: [figure('2006', undefined, { source: 'late' }), figure('2006', '8.8')] },
      dateOf,
    );
    expect(point?.drawn.value).toBe('8.8');
  });

  it('lists what else is printed, but not the same number again', () => {
    const [point] = pointsOf(
      {
        observations: [
          figure('2006', '8.80', { also: [{ value: '9', locator: 'para 2', note: 'in the text' }] }),
          figure('2006', '8.8', { source: 'late' }),
        ],
      },
      dateOf,
    );
    expect(otherValues(point!)).toEqual([{ value: '9', source: 'early', locator: 'para 2', undated: false }]);
  });
});

describe('segments', () => {
  it('end at a missing value', () => {
    expect(shape([figure('2004', '1'), figure('2005'), figure('2006', '2')])).toEqual([['2004'], ['2006']]);
  });
  it('end before a break', () => {
    expect(shape([figure('2004', '1'), figure('2005', '2', { flags: ['b'] }), figure('2006', '2')])).toEqual([
      ['2004'],
      ['2005', '2006'],
    ]);
  });
  it('end where the kind of period changes', () => {
    expect(shape([figure('2004', '1'), figure('2005/06 FY', '2')])).toEqual([['2004'], ['2005/06 FY']]);
  });
  it('join figures past one of another kind of period, which has a piece of its own', () => {
    const years = ['2004', '2005', '2005/06 FY', '2006', '2006/07 FY'];
    expect(shape(years.map((y) => figure(y, '1')))).toEqual([
      ['2004', '2005', '2006'],
      ['2005/06 FY', '2006/07 FY'],
    ]);
    expect(
      shape([figure('2004/05 FY', '1'), figure('2005', '1'), figure('2005/06 FY', '1'), figure('2006', '1')]),
    ).toEqual([
      ['2004/05 FY', '2005/06 FY'],
      ['2005', '2006'],
    ]);
  });
  it('end with every kind of period at a break, at a missing value only with its own', () => {
    const years = (more: Partial<Observation>, value?: string) => [
      figure('2005', '1'),
      figure('2005/06 FY', '1'),
      figure('2006', value, more),
      figure('2006/07 FY', '1'),
      figure('2007', '1'),
    ];
    expect(shape(years({ flags: ['b'] }, '1'))).toEqual([['2005'], ['2005/06 FY'], ['2006/07 FY'], ['2006', '2007']]);
    expect(shape(years({}))).toEqual([['2005'], ['2005/06 FY', '2006/07 FY'], ['2007']]);
    expect(shape(years({ flags: ['b'] }))).toEqual([['2005'], ['2005/06 FY'], ['2006/07 FY'], ['2007']]);
  });
  it('join calendar years past a financial year whose figure is awaited', () => {
    const observations = [figure('2006', '50.9'), figure('2006/07 FY'), figure('2007', '48.1')];
    expect(shape(observations)).toEqual([['2006', '2007']]);
    expect(shape(observations, 'irregular')).toEqual([['2006', '2007']]);
  });
  it('join a span only to its neighbour', () => {
    const halves = ['2009-04..2009-09', '2009', '2009-10..2010-03'];
    expect(shape(halves.map((p) => figure(p, '1')))).toEqual(halves.map((p) => [p]));
    const [first, between, last] = halves as [string, string, string];
    expect(shape([figure(first, '1'), figure(between), figure(last, '1')])).toEqual([[first], [last]]);
    expect(shape([figure(first, '1'), figure(last, '1')])).toEqual([[first, last]]);
  });
  it('end where years between were never printed, unless the series is irregular', () => {
    const observations = [figure('2004', '1'), figure('2007', '2')];
    expect(shape(observations)).toEqual([['2004'], ['2007']]);
    expect(shape(observations, 'irregular')).toEqual([['2004', '2007']]);
  });
  it('are none for a series without a value', () => {
    expect(shape([figure('2004')])).toEqual([]);
  });
});

it('the stretch since a break starts with the figure that is marked', () => {
  const points = pointsOf(
    { observations: [figure('2004', '1'), figure('2005', '2', { flags: ['b'] }), figure('2006', '3')] },
    dateOf,
  );
  expect(sinceBreak(points).map((p) => p.period)).toEqual(['2005', '2006']);
  expect(sinceBreak(points.slice(0, 1)).map((p) => p.period)).toEqual(['2004']);
});
