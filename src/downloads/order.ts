import { comparePeriods } from '../domain/period.ts';
import type { Row } from './table.ts';

export type Compare<T> = (a: T, b: T) => number;

/** Order by code unit: the same on every machine, whatever its language. */
export const compareText: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Order by several things, the first that differs. */
export const inTurn =
  <T>(...compares: readonly Compare<T>[]): Compare<T> =>
  (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/** Order of rows by the text of a column. */
export const byText =
  <Name extends string>(column: Name): Compare<Readonly<Record<Name, string>>> =>
  (a, b) =>
    compareText(a[column], b[column]);

/** Order of rows by their period, oldest first; rows without one come first. */
export const byPeriod: Compare<Row & { readonly period: string }> = (a, b) =>
  a.period && b.period
    ? comparePeriods(a.period, b.period) || compareText(a.period, b.period)
    : compareText(a.period, b.period);
