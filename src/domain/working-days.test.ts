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
