import { expect, it } from 'vitest';
import { partsAmong } from './parts-of-period.ts';

const quarters = (year: string) => [1, 2, 3, 4].map((q) => `${year} Q${q}`);

it('finds the quarters and the months of a year, each whole', () => {
  const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2008-${m}`);
  const known = ['2008/09 FY', ...months, '2009-01', '2009-02', '2009-03', ...quarters('2008/09'), '2008'];
  const found = partsAmong(known)('2008/09 FY');
  expect(found).toHaveLength(2);
  expect(found).toContainEqual(quarters('2008/09'));
  expect(partsAmong(known)('2008/09 Q1')).toEqual([['2008-04', '2008-05', '2008-06']]);
});

it('finds none where one is missing, or only touches', () => {
  expect(partsAmong(quarters('2008/09').slice(0, 3))('2008/09 FY')).toEqual([]);
  expect(partsAmong(quarters('2008/09'))('2008')).toEqual([]);
  expect(partsAmong(['2008-03-31'])('2008-03-31')).toEqual([]);
});

it('takes no quarter that is not named for the year around it', () => {
  expect(partsAmong(['2007 Q?', '2008 Q?'])('2007..2008')).toEqual([]);
  expect(partsAmong(quarters('2008/09'))('2008/09 Q?')).toEqual([]);
});

it('divides a span into its years', () => {
  const years = ['2006/07 FY', '2007/08 FY'];
  expect(partsAmong(years)('2006/07 FY..2007/08 FY')).toEqual([years]);
});
