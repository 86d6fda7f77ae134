import { expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

it('counts the Leicester review’s deadlines from 3 June 2008', () => {
  // June: 4-6, 9-13, 16-20, 23-27, 30 are 19 days; July: 1-4, 7-11 make 28; 14 and 15 July are days 29 and 30.
  expect(addWorkingDays('2008-06-03', 30)).toBe('2008-07-15');
  // To 22 August are 58; Monday 25 August was a bank holiday; 26-29 August make 62, 1-5 September 67, then 8, 9, 10.
  expect(addWorkingDays('2008-06-03', 70)).toBe('2008-09-10');
});

it('the day after is day 1, over a weekend too', () => {
  expect(addWorkingDays('2008-06-05', 1)).toBe('2008-06-06');
  expect(addWorkingDays('2008-06-06', 1)).toBe('2008-06-09');
  expect(addWorkingDays('2008-06-07', 1)).toBe('2008-06-09');
});

it('refuses a part of a day', () => {
  expect(() => addWorkingDays('2008-06-03', 0)).toThrow('Working days are whole and at least 1; given 0.');
});

it('knows bank holidays, their substitutes and the years that departed from the rules', () => {
  expect(isWorkingDay('2008-08-25')).toBe(false);
  expect(isWorkingDay('2008-08-26')).toBe(true);
  expect(bankHolidays(2008)).toEqual([
    '2008-01-01',
    '2008-03-21',
    '2008-03-24',
    '2008-05-05',
    '2008-05-26',
    '2008-08-25',
    '2008-12-25',
    '2008-12-26',
  ]);
  expect(bankHolidays(2011)).toEqual([
    '2011-01-03',
    '2011-04-22',
    '2011-04-25',
    '2011-04-29',
    '2011-05-02',
    '2011-05-30',
    '2011-08-29',
    '2011-12-26',
    '2011-12-27',
  ]);
  expect(bankHolidays(2022)).toEqual([
    '2022-01-03',
    '2022-04-15',
    '2022-04-18',
    '2022-05-02',
    '2022-06-02',
    '2022-06-03',
    '2022-08-29',
    '2022-09-19',
    '2022-12-26',
    '2022-12-27',
  ]);
});

/**
 * Month and day of each bank holiday of England and Wales as the government lists them (www.gov.uk/bank-holidays, the
 * list of each year as last published: `lib/data/bank-holidays.json` of alphagov/calendars and alphagov/frontend).
 */
const official: Readonly<Record<number, string>> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

it.each(Object.entries(official))('agrees with the government’s list of %s', (year, days) => {
  expect(bankHolidays(Number(year)).join(' ')).toBe(
    days
      .split(' ')
      .map((day) => `${year}-${day}`)
      .join(' '),
  );
});

it('departs from the rules before that list begins where a proclamation did', () => {
  // The wedding of 1981, VE Day in 1995, the end of the millennium, the jubilee of 2002 and the wedding of 2011.
  expect(bankHolidays(1981)).toContain('1981-07-29');
  expect(bankHolidays(1995)).toContain('1995-05-08');
  expect(bankHolidays(1995)).not.toContain('1995-05-01');
  expect(bankHolidays(1999)).toContain('1999-12-31');
  expect(bankHolidays(2002)).toEqual(expect.arrayContaining(['2002-06-03', '2002-06-04']));
  expect(bankHolidays(2002)).not.toContain('2002-05-27');
});
