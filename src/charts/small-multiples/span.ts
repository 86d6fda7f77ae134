import { middle, periodOf } from '../../domain/period.ts';

/** The time that a panel spans, in days since 1970, and the middles of the years in it; there are at least two. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/**
 * From the middle of the first year with anything in it to that of the last, or as far beyond as there is something. Each
 * panel spans its own years: on an axis shared by all, one figure of 2013 squeezed those of 2004 to 2006 into a fifth of
 * their panels, and England and targets found no room there.
 */
export function spanOf(times: readonly number[]): Span {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const yearAt = (days: number) => 1970 + Math.floor(days / 365.25);
  const [from, to] = [yearAt(first), Math.max(yearAt(last), yearAt(first) + 1)];
  const years = Array.from({ length: to - from + 1 }, (_, i) => ({
    year: from + i,
    at: middle(periodOf(String(from + i))),
  }));
  return { from: Math.min(first, years[0]!.at), to: Math.max(last, years.at(-1)!.at), years };
}
