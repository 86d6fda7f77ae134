import { periodLabel, periodOf } from './period.ts';

/** A period as it follows a preposition: `2006`, `the academic year 2008/09`, `the week of 23 September 2013`. */
export function thePeriod(text: string): string {
  const { kind } = periodOf(text);
  return `${kind === 'academic-year' || kind === 'week' ? 'the ' : ''}${periodLabel(text)}`;
}

/** When: `in 2006`, `on 30 June 2013`, `in the academic year 2008/09`, `over October 2010 to March 2011`. */
export function inPeriod(text: string): string {
  const { kind } = periodOf(text);
  return `${kind === 'day' ? 'on' : kind === 'span' ? 'over' : 'in'} ${thePeriod(text)}`;
}
