import { describe, expect, it } from 'vitest';
import { comparePeriods, firstDay, lastDay, middle, periodLabel, periodOf, periodShort, yearsOf } from './period.ts';

const iso = (dayNumber: number) => new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);

describe('the days of a period', () => {
  it.each([
    ['2006', '2006-01-01', '2006-12-31'],
    ['2006/07 FY', '2006-04-01', '2007-03-31'],
    ['2008/09 AY', '2008-09-01', '2009-08-31'],
    ['2009/10 Q1', '2009-04-01', '2009-06-30'],
    ['2009/10 Q4', '2010-01-01', '2010-03-31'],
    ['2008 Q?', '2008-01-01', '2008-12-31'],
    ['2008/09 Q?', '2008-04-01', '2009-03-31'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['2010-12', '2010-12-01', '2010-12-31'],
    ['2013-06-30', '2013-06-30', '2013-06-30'],
    ['2013-W39', '2013-09-23', '2013-09-29'],
    ['2009-W01', '2008-12-29', '2009-01-04'],
    ['2009-W53', '2009-12-28', '2010-01-03'],
    ['2010-W01', '2010-01-04', '2010-01-10'],
    ['2010-10..2011-03', '2010-10-01', '2011-03-31'],
    ['2006/07 FY..2008/09 FY', '2006-04-01', '2009-03-31'],
  ])('%s: from %s to %s', (text, first, last) => {
    expect(iso(firstDay(periodOf(text)))).toBe(first);
    expect(iso(lastDay(periodOf(text)))).toBe(last);
  });

  it('puts its point in the middle', () => {
    expect(iso(middle(periodOf('2013-W39')))).toBe('2013-09-26');
    expect(middle(periodOf('2013-06-30'))).toBe(firstDay(periodOf('2013-06-30')));
  });

  it('throws where the gate would have refused', () => {
    expect(() => periodOf('2006/07')).toThrow('No rule reads the period “2006/07”.');
  });
});

describe('order', () => {
  it('goes by the last day, then by the first: what was known later stands later', () => {
    const periods = ['2010', '2009/10 FY', '2009/10 Q4', '2010-03-31', '2010-03', '2009', '2009/10 AY'];
    expect(periods.toSorted(comparePeriods)).toEqual([
      '2009',
      '2009/10 FY',
      '2009/10 Q4',
      '2010-03',
      '2010-03-31',
      '2009/10 AY',
      '2010',
    ]);
    expect(comparePeriods('2010-03', '2010-03')).toBe(0);
  });
});

describe('labels', () => {
  it.each([
    ['2006', '2006', '2006'],
    ['2006/07 FY', '2006/07', '2006/07'],
    ['2008/09 AY', 'academic year 2008/09', '2008/09'],
    ['2009/10 Q4', 'quarter 4 of 2009/10', 'Q4 2009/10'],
    ['2008 Q?', 'a quarter of 2008', 'a quarter of 2008'],
    ['2008/09 Q?', 'a quarter of 2008/09', 'a quarter of 2008/09'],
    ['2010-03', 'March 2010', 'Mar 2010'],
    ['2013-06-30', '30 June 2013', '30 Jun 2013'],
    ['2013-W39', 'week of 23 September 2013', 'W39 2013'],
    ['2009-W01', 'week of 29 December 2008', 'W01 2009'],
    ['2010-10..2011-03', 'October 2010 to March 2011', 'Oct 2010–Mar 2011'],
    ['2007-09..2007-12', 'September to December 2007', 'Sep–Dec 2007'],
    ['2011..2015', '2011 to 2015', '2011–2015'],
  ])('%s is %s, or %s for short', (text, label, short) => {
    expect(periodLabel(text)).toBe(label);
    expect(periodShort(text)).toBe(short);
  });
});

describe('years', () => {
  it('are those that the period touches', () => {
    expect(yearsOf('2006')).toEqual([2006]);
    expect(yearsOf('2006/07 FY..2008/09 FY')).toEqual([2006, 2007, 2008, 2009]);
    expect(yearsOf('2009/10 Q4')).toEqual([2010]);
    expect(yearsOf('2009-W53')).toEqual([2009, 2010]);
  });
});
