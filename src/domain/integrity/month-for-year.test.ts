import { describe, expect, it } from 'vitest';
import { contentOf } from './content.ts';
import { monthForYear } from './month-for-year.ts';

/** How many periods are refused in an indicator with these. */
const refused = (frequency: string, ...periods: string[]): number => {
  const observations = periods.map((period) => ({ period, value: '1', source: 's', locator: 'p' }));
  const data = { authority: 'a', frequency, series: [{ id: 'area', kind: 'area', observations }] };
  const file = { kind: 'indicator', key: 'a/b', file: 'indicators/a/b.json', data } as never;
  return [...monthForYear(contentOf([file], []))].length;
};

describe('a month where a year is meant', () => {
  it('is one beside years, and several that each read as a year and the next', () => {
    expect(refused('annual', '2003/04 FY', '2004-05')).toBe(1);
    expect(refused('annual', '2003', '2004-05', '2005-06')).toBe(2);
    expect(refused('annual', '2004-05', '2005-06')).toBe(2);
    expect(refused('annual', '1998/99 AY', '1999-00')).toBe(0);
  });
  it('is no month that cannot be one: of another year, alone, beside other months, or more often than yearly', () => {
    expect(refused('annual', '2009/10 AY', '2010-03')).toBe(0);
    expect(refused('annual', '2006-12')).toBe(0);
    expect(refused('annual', '2009-10')).toBe(0);
    expect(refused('annual', '2008/09 FY', '2008-12', '2009-10')).toBe(0);
    for (const often of ['monthly', 'quarterly', 'irregular', 'weekly'])
      expect(refused(often, '2008/09 FY', '2009-10')).toBe(0);
  });
});
