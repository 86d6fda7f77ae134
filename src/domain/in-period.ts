import { periodLabel, periodOf, periodShort } from './period.ts';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/**
 * A period as it follows a preposition: `2006`, `the academic year 2008/09`, `the second quarter of 2009/10`, `the week
 * of 23 September 2013`.
 */
export function thePeriod(text: string): string {
  const p = periodOf(text);
  if (p.kind === 'quarter') return `the ${ordinals[(p.part ?? 1) - 1]} quarter of ${text.slice(0, 7)}`;
  return `${p.kind === 'academic-year' || p.kind === 'week' ? 'the ' : ''}${periodLabel(text)}`;
}

const preposition = (text: string) => (periodOf(text).kind === 'day' ? 'on' : 'in');

/** When: `in 2006`, `on 30 June 2013`, `in the academic year 2008/09`, `in October 2010 to March 2011`. */
export const inPeriod = (text: string): string => `${preposition(text)} ${thePeriod(text)}`;

/** The same, short, beside a figure: `in 2006/07`, `on 30 Jun 2013`. */
export const inPeriodShort = (text: string): string => `${preposition(text)} ${periodShort(text)}`;
