import { describe, expect, it } from 'vitest';
import type { PeriodKind } from '../schema/period.ts';
import { readTypedPeriod, type YearKind } from './typed-period.ts';

const read = (text: string, known: PeriodKind[] = [], years?: YearKind) =>
  readTypedPeriod(text, { known: new Set(known), years });

describe('a typed period', () => {
  it.each([
    ['2006', '2006'],
    ['2006/07 FY', '2006/07 FY'],
    ['2013-06-30', '2013-06-30'],
    ['2010-10..2011-03', '2010-10..2011-03'],
    ['FY 2006/07', '2006/07 FY'],
    ['academic year 2008/9', '2008/09 AY'],
    ['2008-09 academic year', '2008/09 AY'],
    ['Q4 2009/10', '2009/10 Q4'],
    ['2009-10 Q4', '2009/10 Q4'],
    ['Quarter 2, 2009/10', '2009/10 Q2'],
    ['March 2010', '2010-03'],
    ['Mar-10', '2010-03'],
    ['Sept 2010', '2010-09'],
    ['03/2010', '2010-03'],
    ['30/06/2013', '2013-06-30'],
    ['30th June 2013', '2013-06-30'],
    ['W39 2013', '2013-W39'],
    ['2010-11', '2010-11'],
  ])('reads %s', (text, period) => {
    expect(read(text, text === '2010-11' ? ['month'] : [])).toEqual({ period });
  });

  it.each(['2006/07', '2006-7', '2006–07', '2006 to 2007', '2006/2007'])('%s is what is published already', (text) => {
    expect(read(text, ['financial-year'])).toEqual({ period: '2006/07 FY' });
    expect(read(text, ['academic-year'])).toEqual({ period: '2006/07 AY' });
    expect(read(text, [], 'AY')).toEqual({ period: '2006/07 AY' });
    expect(read(text, ['academic-year'], 'FY')).toEqual({ period: '2006/07 FY' });
    expect(read(text)).toMatchObject({ expected: expect.stringContaining('2006/07 FY') });
    expect(read(text, ['academic-year', 'financial-year'])).toMatchObject({ example: '--years FY' });
  });

  it('asks where a month and a year look alike', () => {
    expect(read('2006-07', ['month'])).toEqual({ period: '2006-07' });
    expect(read('2006-07', [], 'FY')).toEqual({ period: '2006/07 FY' });
    expect(read('2006-07')).toEqual({
      expected: 'whether 2006-07 is a month (write Jul 2006) or a year (write 2006/07 FY or 2006/07 AY)',
    });
  });

  it('asks for four digits where two would be a year to come', () => {
    const until = (latest: number, text: string) => readTypedPeriod(text, { known: new Set(), latest });
    expect(until(2026, 'Mar-98')).toEqual({
      expected: 'the year in four digits: Mar 1998, or Mar 2098',
      example: 'Mar 1998',
    });
    expect(until(2026, 'Q4 98/99')).toEqual({
      expected: 'the year in four digits: 1998/99 Q4, or 2098/99 Q4',
      example: '1998/99 Q4',
    });
    expect(until(2026, 'Mar-26')).toEqual({ period: '2026-03' });
    expect(until(2026, 'Mar 2098')).toEqual({ period: '2098-03' });
    expect(until(2026, 'Q4 09/10')).toEqual({ period: '2009/10 Q4' });
    expect(until(2046, 'Mar-28')).toEqual({ period: '2028-03' });
  });

  it('asks for a span where two years do not follow one another', () => {
    expect(read('2004-2006')).toMatchObject({ example: '2004..2006' });
  });

  it.each(['Leeds', 'Target', '12.4', '31/02/2010', 'Q5 2009/10', '2010-13', '1066', ''])('%j is none', (text) => {
    expect(read(text) ?? {}).not.toHaveProperty('period');
  });
});
