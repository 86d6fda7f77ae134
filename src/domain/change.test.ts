import { describe, expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import { comparable, latestChange, stretchBefore, type Changing } from './change.ts';
import { pointsOf } from './series.ts';

const figure = (period: string, value?: string, flags?: Observation['flags']): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  ...(flags ? { flags } : {}),
  source: 's',
  locator: 'ref 1',
});
const lower: Changing = { polarity: 'lower' };
const change = (observations: Observation[], indicator = lower) => {
  const c = latestChange(
    indicator,
    pointsOf({ observations }, () => undefined),
  );
  return c && [c.from.period, c.to.period, c.difference, c.favour];
};

describe('the latest change', () => {
  it('is exact, and better where it falls and lower is better', () => {
    expect(change([figure('2012', '8.1'), figure('2013', '6.2')])).toEqual(['2012', '2013', '-1.9', 'better']);
  });
  it('never crosses a break', () => {
    expect(change([figure('2012', '8.1'), figure('2013', '6.2', ['b'])])).toBeUndefined();
    expect(change([figure('2011', '9'), figure('2012', '8', ['b']), figure('2013', '7')])?.[0]).toBe('2012');
  });
  it('passes over missing values and other kinds of period', () => {
    expect(change([figure('2011', '9'), figure('2012'), figure('2012-06', '3'), figure('2013', '7')])).toEqual([
      '2011',
      '2013',
      '-2',
      'better',
    ]);
  });
  it('leaves forecasts out', () => {
    expect(change([figure('2011', '9'), figure('2012', '8'), figure('2013', '7', ['f'])])?.[1]).toBe('2012');
  });
  it('counts as no change within the dead band that the indicator declares', () => {
    const banded: Changing = { polarity: 'lower', deadBand: '0.1' };
    const to = (value: string, indicator: Changing) => {
      const points = pointsOf({ observations: [figure('2012', '8.1'), figure('2013', value)] }, () => undefined);
      const { favour, withinDeadBand } = latestChange(indicator, points)!;
      return [favour, withinDeadBand];
    };
    expect(to('8.2', banded)).toEqual(['same', true]);
    expect(to('8.0', banded)).toEqual(['same', true]);
    expect(to('8.21', banded)).toEqual(['worse', false]);
    expect(to('8.1', banded)).toEqual(['same', false]);
    expect(to('8.2', lower)).toEqual(['worse', false]);
    expect(to('8.2', { ...banded, polarity: 'none' })).toEqual([undefined, false]);
    expect(to('8.2', { ...banded, polarity: 'range', range: { low: '1', high: '8' } })).toEqual(['same', true]);
  });
  it('compares the same month where the figure is seasonal', () => {
    const months = [figure('2012-09', '5'), figure('2013-03', '9'), figure('2013-09', '6')];
    expect(change(months, { polarity: 'lower', seasonal: true })?.slice(0, 3)).toEqual(['2012-09', '2013-09', '1']);
    expect(change(months)?.[0]).toBe('2013-03');
  });
  it('has no favour without polarity', () => {
    expect(change([figure('2012', '1'), figure('2013', '2')], { polarity: 'none' })?.[3]).toBeUndefined();
  });
});

describe('the figures before one that cannot be compared', () => {
  const before = (...observations: Observation[]) =>
    stretchBefore(
      lower,
      pointsOf({ observations }, () => undefined),
    ).map((p) => p.period);
  const years = [figure('2004', '9'), figure('2005', '8'), figure('2006', '7')];

  it('are those that can be compared with each other', () => {
    expect(before(...years, figure('2006/07 FY', '6'))).toEqual(['2004', '2005', '2006']);
    expect(before(...years, figure('2007', '6', ['b']))).toEqual(['2004', '2005', '2006']);
  });
  it('are none where the latest can be compared', () => {
    expect(before(...years)).toEqual([]);
    expect(before(...years, figure('2005/06 FY', '8'), figure('2006/07 FY', '6'))).toEqual([]);
  });
  it('never cross a break, nor count gaps and forecasts', () => {
    expect(before(figure('2003', '9'), figure('2004', '8', ['b']), figure('2006/07 FY', '6'))).toEqual([]);
    expect(before(figure('2003', '9'), figure('2004'), figure('2005', '5', ['f']), figure('2006/07 FY', '6'))).toEqual(
      [],
    );
  });
  it('are the last such, further back where one between stands alone', () => {
    expect(before(...years, figure('2006/07 AY', '6'), figure('2007/08 FY', '5'))).toEqual(['2004', '2005', '2006']);
  });
});

it('spans are comparable where their ends are of the same kinds', () => {
  expect(comparable('2010-10..2011-03', '2011-10..2012-03')).toBe(true);
  expect(comparable('2010-10..2011-03', '2010..2011')).toBe(false);
});

it('spans are comparable where they are of the same length, give or take the days of their months', () => {
  expect(comparable('2010-10..2011-03', '2011-04..2011-09')).toBe(true);
  expect(comparable('2010-04..2010-12', '2011-04..2011-06')).toBe(false);
  expect(comparable('2010-06-01..2010-11-30', '2010-06-03..2010-12-31')).toBe(false);
  expect(comparable('2007..2009', '2008..2010')).toBe(true);
});

it('a quarter that is not named is a quarter’s figure, and no year’s', () => {
  expect(comparable('2008 Q?', '2009 Q?')).toBe(true);
  expect(comparable('2008 Q?', '2008')).toBe(false);
  expect(comparable('2008/09 Q?', '2008/09 FY')).toBe(false);
  expect(comparable('2008 Q?', '2009 Q?', true)).toBe(false);
});
