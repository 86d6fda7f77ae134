import { expect, it } from 'vitest';
import { fc } from '../testing/properties.ts';
import { bankHolidays } from './bank-holidays.ts';
import { dayNumberOf, dayOf, type Day } from './day.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** Any day from 1996 to 2025, weekends and holidays among them. */
const day: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumberOf('1996-01-01'), max: dayNumberOf('2025-06-30') })
  .map(dayOf);
const count = fc.integer({ min: 1, max: 120 });
/** Monday 0 to Sunday 6; 1 January 1970 was a Thursday. */
const weekday = (d: Day): number => (dayNumberOf(d) + 3) % 7;

/** Weekdays after `from`, up to and with `to`, by whole weeks and the days left over: no day is looked at. */
function weekdays(from: Day, to: Day): number {
  const days = dayNumberOf(to) - dayNumberOf(from);
  const over = Array.from({ length: days % 7 }, (_, i) => (weekday(from) + 1 + i) % 7).filter((w) => w < 5).length;
  return 5 * Math.floor(days / 7) + over;
}

it('a deadline is a working day, with as many weekdays before it as days and bank holidays', () => {
  fc.assert(
    fc.property(day, count, (from, days) => {
      const due = addWorkingDays(from, days);
      const holidays = [Number(from.slice(0, 4)), Number(due.slice(0, 4))]
        .filter((year, i, all) => all.indexOf(year) === i)
        .flatMap(bankHolidays)
        .filter((h) => h > from && h <= due);
      expect([isWorkingDay(due), weekdays(from, due) - holidays.length]).toEqual([true, days]);
    }),
  );
});

it('days in two parts lead to the same deadline as in one', () => {
  fc.assert(
    fc.property(day, count, count, (from, a, b) => {
      expect(addWorkingDays(addWorkingDays(from, a), b)).toBe(addWorkingDays(from, a + b));
    }),
  );
});

it('a later start never brings a deadline forward, and one on a day off changes nothing', () => {
  fc.assert(
    fc.property(day, count, (from, days) => {
      const next = dayOf(dayNumberOf(from) + 1);
      const [due, later] = [addWorkingDays(from, days), addWorkingDays(next, days)];
      expect(later === due).toBe(!isWorkingDay(next));
      expect(later >= due).toBe(true);
    }),
  );
});

it.each(Array.from({ length: 30 }, (_, i) => 1996 + i))(
  '%i has eight bank holidays or more, each a weekday',
  (year) => {
    const days = bankHolidays(year);
    expect(days.length).toBeGreaterThanOrEqual(8);
    expect([...new Set(days)].sort()).toEqual(days);
    expect(days.every((d) => weekday(d) < 5 && d.startsWith(String(year)))).toBe(true);
  },
);
