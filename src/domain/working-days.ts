import { bankHolidays } from './bank-holidays.ts';
import { dayNumberOf, dayOf, type Day } from './day.ts';

/** True on Monday to Friday, except bank holidays of England and Wales. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(dayNumberOf(day) * 86_400_000).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays(Number(day.slice(0, 4))).includes(day);
}

/**
 * The day on which a deadline of `days` working days falls: the day after `from` is day 1 if it is a working day.
 * `addWorkingDays('2008-06-03', 30)` is 15 July 2008.
 */
export function addWorkingDays(from: Day, days: number): Day {
  if (!Number.isInteger(days) || days < 1) throw new Error(`Working days are whole and at least 1; given ${days}.`);
  let n = dayNumberOf(from);
  for (let left = days; left > 0;) {
    n += 1;
    if (isWorkingDay(dayOf(n))) left -= 1;
  }
  return dayOf(n);
}
