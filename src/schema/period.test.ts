import { describe, expect, it } from 'vitest';
import { day, partialDate, period, readPeriod } from './period.ts';

describe('the grammar of periods', () => {
  it.each([
    ['2006', { kind: 'year', year: 2006 }],
    ['2006/07 FY', { kind: 'financial-year', year: 2006 }],
    ['1999/00 FY', { kind: 'financial-year', year: 1999 }],
    ['2008/09 AY', { kind: 'academic-year', year: 2008 }],
    ['2009/10 Q4', { kind: 'quarter', year: 2009, part: 4 }],
    ['2008 Q?', { kind: 'unnamed-quarter', year: 2008 }],
    ['2008/09 Q?', { kind: 'unnamed-quarter', year: 2008 }],
    ['2010-03', { kind: 'month', year: 2010, part: 3 }],
    ['2013-06-30', { kind: 'day', year: 2013, part: 6, day: 30 }],
    ['2013-W39', { kind: 'week', year: 2013, part: 39 }],
  ])('reads %s', (text, read) => {
    expect(readPeriod(text)).toEqual({ text, ...read });
    expect(period.safeParse(text).success).toBe(true);
  });

  it('reads a span of any two of them, and keeps both ends', () => {
    const span = readPeriod('2006/07 FY..2008/09 FY');
    expect(span).toMatchObject({ kind: 'span', year: 2006, from: { text: '2006/07 FY' }, to: { text: '2008/09 FY' } });
    expect(readPeriod('2010-10..2011-03')?.to?.part).toBe(3);
  });

  it.each([
    ['', 'nothing'],
    ['2006/07', 'a year that does not say which kind'],
    ['2006/7 FY', 'one digit of the second year'],
    ['2006/08 FY', 'two years that do not follow each other'],
    ['2009/10 Q5', 'a fifth quarter'],
    ['2009 Q4', 'a quarter of one calendar year'],
    ['2009/11 Q?', 'an unnamed quarter of two years that do not follow each other'],
    ['2008 Q?..2009', 'a span from a quarter whose start nobody knows'],
    ['2010-13', 'a thirteenth month'],
    ['2010-00', 'a month 0'],
    ['2010-3', 'one digit of a month'],
    ['30/06/2013', 'a date the other way round'],
    ['March 2010', 'words'],
    ['1850', 'a year long before'],
    [' 2006', 'a space'],
    ['2010-10..', 'half a span'],
    ['2010..2011..2012', 'three ends'],
  ])('does not read %j: %s', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  it('knows the days of each month, and leap days', () => {
    expect(readPeriod('2008-02-29')).toBeDefined();
    expect(readPeriod('2000-02-29')).toBeDefined();
    expect(readPeriod('2009-02-29')).toBeUndefined();
    expect(readPeriod('2010-04-31')).toBeUndefined();
    expect(readPeriod('2010-04-00')).toBeUndefined();
  });

  it('knows the years with a week 53', () => {
    for (const year of [2004, 2009, 2015, 2020]) expect(readPeriod(`${year}-W53`), `${year}`).toBeDefined();
    for (const year of [2005, 2010, 2013, 2021]) expect(readPeriod(`${year}-W53`), `${year}`).toBeUndefined();
    expect(readPeriod('2013-W00')).toBeUndefined();
  });
});

describe('dates', () => {
  it('may be a month or a year where the source gives no day', () => {
    for (const text of ['2008-06-03', '2009-03', '2007']) expect(partialDate.safeParse(text).success).toBe(true);
    for (const text of ['2006/07 FY', '2013-W39', '2009/10 Q4'])
      expect(partialDate.safeParse(text).success).toBe(false);
  });

  it('are whole days where working days are counted from them', () => {
    expect(day.safeParse('2008-06-03').success).toBe(true);
    expect(day.safeParse('2008-06').success).toBe(false);
  });
});
