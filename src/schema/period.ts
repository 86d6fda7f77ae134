import { z } from 'zod';

/**
 * The one grammar for periods. A text that no rule reads is an error, never a guess.
 *
 * `2006` calendar year · `2006/07 FY` financial year (April to March) · `2008/09 AY` academic year
 * (September to August) · `2009/10 Q4` quarter of a financial year · `2008 Q?` or `2008/09 Q?` one quarter of the
 * calendar or financial year, the source does not say which · `2010-03` month · `2013-06-30` day · `2013-W39` ISO week ·
 * `2010-10..2011-03` span of two of these, without `Q?`, whose ends nobody knows.
 */
export type PeriodKind =
  'year' | 'financial-year' | 'academic-year' | 'quarter' | 'unnamed-quarter' | 'month' | 'day' | 'week' | 'span';

export interface Period {
  readonly kind: PeriodKind;
  /** As written, and as it goes into the open data. */
  readonly text: string;
  readonly year: number;
  /** Quarter 1-4, month 1-12 or ISO week 1-53, where the kind has one. */
  readonly part?: number;
  readonly day?: number;
  /** For a span: its two ends. */
  readonly from?: Period;
  readonly to?: Period;
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Number of ISO weeks in a year: 53 where 1 January or 31 December is a Thursday, 52 otherwise. */
const isoWeeks = (year: number) =>
  [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))].some((d) => d.getUTCDay() === 4) ? 53 : 52;

function readSimple(text: string): Period | undefined {
  const year = Number(text.slice(0, 4));
  let m: RegExpExecArray | null;
  if (/^(19|20)\d\d$/.test(text)) return { kind: 'year', text, year };
  if (/^(19|20)\d\d Q\?$/.test(text)) return { kind: 'unnamed-quarter', text, year };
  if ((m = /^(?:19|20)\d\d\/(\d\d) (FY|AY|Q(?:([1-4])|\?))$/.exec(text))) {
    if (Number(m[1]) !== (year + 1) % 100) return undefined;
    if (m[2] === 'FY') return { kind: 'financial-year', text, year };
    if (m[2] === 'AY') return { kind: 'academic-year', text, year };
    if (m[3] === undefined) return { kind: 'unnamed-quarter', text, year };
    return { kind: 'quarter', text, year, part: Number(m[3]) };
  }
  if ((m = /^(?:19|20)\d\d-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(text))) {
    const month = Number(m[1]);
    if (m[2] === undefined) return { kind: 'month', text, year, part: month };
    const day = Number(m[2]);
    return day >= 1 && day <= daysInMonth(year, month) ? { kind: 'day', text, year, part: month, day } : undefined;
  }
  if ((m = /^(?:19|20)\d\d-W(\d\d)$/.exec(text))) {
    const week = Number(m[1]);
    return week >= 1 && week <= isoWeeks(year) ? { kind: 'week', text, year, part: week } : undefined;
  }
  return undefined;
}

function read(text: string): Period | undefined {
  const [a, b, ...rest] = text.split('..');
  if (b === undefined) return readSimple(text);
  if (rest.length > 0) return undefined;
  const from = readSimple(a ?? '');
  const to = readSimple(b);
  const known = from && to && [from, to].every((end) => end.kind !== 'unnamed-quarter');
  return known ? { kind: 'span', text, year: from.year, from, to } : undefined;
}

/** What was read before: a build asks for the same few hundred periods millions of times. */
const known = new Map<string, Period>();

/** Reads a period; `undefined` where no rule reads it. */
export function readPeriod(text: string): Period | undefined {
  const found = known.get(text);
  if (found) return found;
  const period = read(text);
  if (period) known.set(text, period);
  return period;
}

export const periodWords =
  'a period: `2006` (calendar year), `2006/07 FY`, `2008/09 AY`, `2009/10 Q4`, `2008 Q?` (a quarter, not said which), `2010-03` (month), `2013-06-30` (day), `2013-W39` (week) or `2010-10..2011-03` (span)';

export const period = z
  .string()
  .refine((text) => readPeriod(text) !== undefined, periodWords)
  .meta({
    description:
      'The time that the figure is about: calendar year 2006, financial year 2006/07 FY, academic year 2008/09 AY, quarter 2009/10 Q4 (2008 Q? or 2008/09 Q? where the source does not say which quarter of the year), month 2010-03, day 2013-06-30, week 2013-W39, span 2010-10..2011-03.',
    examples: ['2006/07 FY'],
  });

/** A date as exact as its source gives it: a day, a month or a year. */
export const partialDate = z
  .string()
  .refine(
    (text) => ['day', 'month', 'year'].includes(readPeriod(text)?.kind ?? ''),
    'a date: `2008-06-03`, or `2009-03` where the source gives only the month',
  )
  .meta({
    description: 'A date, as exact as the source gives it: 2008-06-03, 2009-03 or 2007.',
    examples: ['2008-06-03'],
  });

export const day = z
  .string()
  .refine((text) => readPeriod(text)?.kind === 'day', 'a day written year-month-day, such as `2008-06-03`')
  .meta({ description: 'A day, written year-month-day.', examples: ['2008-06-03'] });
