import { dayNumberOf, type Day } from './day.ts';

/**
 * Bank holidays of England and Wales from 1978, worked out from the rules (Banking and Financial Dealings Act 1971
 * and the proclamations since) rather than taken from a package: the official list starts in 2012 and statutory
 * deadlines here lie before it; the packages that go back further bring the holidays of every country (45 MB), and the
 * best kept of them (date-holidays 3.37.0) is wrong in 1981, 1995, 1999, 2002, 2011 and 2012 and agrees from 1978 to 2030
 * otherwise. The tests hold this against the official list.
 * The rules are eight; the years that departed from them are the two tables below, to be added to when a new one
 * is proclaimed.
 */

/** Holidays held on another day than the rule says: rule's day → day held. */
const moved: Record<string, Day> = {
  '1995-05-01': '1995-05-08',
  '2002-05-27': '2002-06-04',
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
};

/** Holidays proclaimed for one year: royal weddings, jubilees, a coronation, a funeral, the end of a millennium. */
const single: readonly Day[] = [
  '1981-07-29',
  '1999-12-31',
  '2002-06-03',
  '2011-04-29',
  '2012-06-05',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];

const iso = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
/** 0 Sunday to 6 Saturday. */
const weekday = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
const firstMonday = (year: number, month: number) => iso(year, month, 1 + ((8 - weekday(year, month, 1)) % 7));
const lastMonday = (year: number, month: number, days: number) =>
  iso(year, month, days - ((weekday(year, month, days) + 6) % 7));

/** Easter Sunday as days from 1 March (Meeus, Jones and Butcher: the Gregorian calendar). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return h + l - 7 * m + 22;
}

/** Christmas and Boxing Day, with the next free weekdays where they fall on a weekend. */
function christmas(year: number): Day[] {
  const day = weekday(year, 12, 25);
  if (day === 5) return [iso(year, 12, 25), iso(year, 12, 28)];
  if (day === 6) return [iso(year, 12, 27), iso(year, 12, 28)];
  return day === 0 ? [iso(year, 12, 26), iso(year, 12, 27)] : [iso(year, 12, 25), iso(year, 12, 26)];
}

/** The bank holidays of a year, as days, in order. Throws before 1978, when the May holiday began. */
export function bankHolidays(year: number): Day[] {
  if (year < 1978) throw new Error(`Bank holidays are known from 1978; asked for ${year}.`);
  const newYear = weekday(year, 1, 1);
  const days = [
    iso(year, 1, newYear === 6 ? 3 : newYear === 0 ? 2 : 1),
    iso(year, 3, easter(year) - 2),
    iso(year, 3, easter(year) + 1),
    firstMonday(year, 5),
    lastMonday(year, 5, 31),
    lastMonday(year, 8, 31),
    ...christmas(year),
  ].map((d) => moved[d] ?? d);
  return [...days, ...single.filter((d) => d.startsWith(String(year)))].sort((a, b) => dayNumberOf(a) - dayNumberOf(b));
}
