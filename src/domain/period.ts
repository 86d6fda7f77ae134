import { readPeriod, type Period } from '../schema/period.ts';

export { readPeriod, type Period } from '../schema/period.ts';

/** Days since 1 January 1970, UTC. All period arithmetic is done in these. */
export type DayNumber = number;

const dayNumber = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / 86_400_000;

/** Monday of ISO week `week` of `year`: the week that holds 4 January is week 1 (ISO 8601). */
function mondayOf(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  const weekday = (new Date(fourth * 86_400_000).getUTCDay() + 6) % 7;
  return fourth - weekday + (week - 1) * 7;
}

/** The year of which an unnamed quarter is one: its days are somewhere in it, nobody knows where. */
const yearAround = ({ text }: Period): Period =>
  periodOf(text.includes('/') ? text.replace('Q?', 'FY') : text.slice(0, 4));

/** First day of a period. Financial years start on 1 April, academic years on 1 September. */
export function firstDay(p: Period): DayNumber {
  switch (p.kind) {
    case 'year':
      return dayNumber(p.year, 1, 1);
    case 'financial-year':
      return dayNumber(p.year, 4, 1);
    case 'unnamed-quarter':
      return firstDay(yearAround(p));
    case 'academic-year':
      return dayNumber(p.year, 9, 1);
    case 'quarter':
      return dayNumber(p.year, 1 + 3 * (p.part ?? 1), 1);
    case 'month':
      return dayNumber(p.year, p.part ?? 1, 1);
    case 'day':
      return dayNumber(p.year, p.part ?? 1, p.day ?? 1);
    case 'week':
      return mondayOf(p.year, p.part ?? 1);
    case 'span':
      return firstDay(p.from!);
  }
}

/** Last day of a period. */
export function lastDay(p: Period): DayNumber {
  switch (p.kind) {
    case 'year':
      return dayNumber(p.year, 12, 31);
    case 'financial-year':
      return dayNumber(p.year + 1, 3, 31);
    case 'unnamed-quarter':
      return lastDay(yearAround(p));
    case 'academic-year':
      return dayNumber(p.year + 1, 8, 31);
    case 'quarter':
      return dayNumber(p.year, 4 + 3 * (p.part ?? 1), 1) - 1;
    case 'month':
      return dayNumber(p.year, (p.part ?? 1) + 1, 1) - 1;
    case 'day':
      return firstDay(p);
    case 'week':
      return firstDay(p) + 6;
    case 'span':
      return lastDay(p.to!);
  }
}

/** Middle of a period, in days: where its point stands on a time axis. */
export const middle = (p: Period): DayNumber => (firstDay(p) + lastDay(p)) / 2;

/** Reads a period that the gate has already accepted. Throws on one that it would refuse. */
export function periodOf(text: string): Period {
  const p = readPeriod(text);
  if (!p) throw new Error(`No rule reads the period “${text}”.`);
  return p;
}

const ends = new WeakMap<Period, readonly [first: DayNumber, last: DayNumber]>();

/** Its first and last day, worked out once: sorting asks for them again and again. */
function endsOf(p: Period): readonly [first: DayNumber, last: DayNumber] {
  const found = ends.get(p);
  if (found) return found;
  const both = [firstDay(p), lastDay(p)] as const;
  ends.set(p, both);
  return both;
}

/** Order by last day, then first day: what was known later stands later. For `Array.sort`. */
export function comparePeriods(a: string, b: string): number {
  const [firstOfA, lastOfA] = endsOf(periodOf(a));
  const [firstOfB, lastOfB] = endsOf(periodOf(b));
  return lastOfA - lastOfB || firstOfA - firstOfB;
}

/**
 * True where two figures for this period are surely for the same time. Two for a quarter of 2008 that nobody names may be
 * for two quarters.
 */
export const isOneTime = (text: string): boolean => periodOf(text).kind !== 'unnamed-quarter';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The ends of a span, in words; months of one year say the year once: `September` to `December 2007`. */
function endWords({ from, to }: Period, words: (text: string) => string): [string, string] {
  const [a, b] = [words(from!.text), words(to!.text)];
  const once = from!.kind === 'month' && to!.kind === 'month' && from!.year === to!.year;
  return [once ? a.replace(` ${from!.year}`, '') : a, b];
}

/** The period in words: `2006/07`, `academic year 2008/09`, `quarter 4 of 2009/10`, `March 2010`, `30 June 2013`, `week of 23 September 2013`. */
export function periodLabel(text: string): string {
  const p = periodOf(text);
  switch (p.kind) {
    case 'year':
      return text;
    case 'financial-year':
      return text.slice(0, 7);
    case 'academic-year':
      return `academic year ${text.slice(0, 7)}`;
    case 'quarter':
      return `quarter ${p.part} of ${text.slice(0, 7)}`;
    case 'unnamed-quarter':
      return `a quarter of ${periodLabel(yearAround(p).text)}`;
    case 'month':
      return `${months[(p.part ?? 1) - 1]} ${p.year}`;
    case 'day':
      return `${p.day} ${months[(p.part ?? 1) - 1]} ${p.year}`;
    case 'week': {
      const d = new Date(firstDay(p) * 86_400_000);
      return `week of ${d.getUTCDate()} ${months[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
    }
    case 'span':
      return endWords(p, periodLabel).join(' to ');
  }
}

/** A short label for axes and table heads: `2006/07`, `Q4 2009/10`, `Mar 2010`, `30 Jun 2013`. */
export function periodShort(text: string): string {
  const p = periodOf(text);
  const month = months[(p.part ?? 1) - 1]?.slice(0, 3);
  switch (p.kind) {
    case 'year':
      return text;
    case 'financial-year':
    case 'academic-year':
      return text.slice(0, 7);
    case 'quarter':
      return `Q${p.part} ${text.slice(0, 7)}`;
    case 'unnamed-quarter':
      return periodLabel(text);
    case 'month':
      return `${month} ${p.year}`;
    case 'day':
      return `${p.day} ${month} ${p.year}`;
    case 'week':
      return `W${String(p.part).padStart(2, '0')} ${p.year}`;
    case 'span':
      return endWords(p, periodShort).join('–');
  }
}

/** The calendar years that a period touches, for the year filter. */
export function yearsOf(text: string): number[] {
  const p = periodOf(text);
  const first = new Date(firstDay(p) * 86_400_000).getUTCFullYear();
  const last = new Date(lastDay(p) * 86_400_000).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
