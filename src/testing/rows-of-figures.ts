import { formatPrinted } from '../domain/decimal.ts';
import { periodLabel } from '../domain/period.ts';

/** An observation as an indicator’s JSON has it. */
export interface Printed {
  readonly period: string;
  readonly value: string | null;
}

/** The heads of a table’s rows, each with the text of its other cells. */
export type Rows = readonly (readonly [head: string, cells: string])[];

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of the table beside a page’s first chart, as a reader without styles has them. */
export function rowsIn(html: string): Rows {
  const table = /<details (?:[^>]* )?class="chart-table".*?<\/details>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, head, cells]) => [
    words(head!),
    words(cells!.replace(/<sup.*?<\/sup>/gs, '')),
  ]);
}

/** The figures of a page’s data that stand in no row of their period. */
export const missingIn = (rows: Rows, printed: readonly Printed[]): string[] =>
  printed.flatMap(({ period, value }) => {
    if (value === null) return [];
    const number = formatPrinted(value).replace(/[.$]/g, '\\$&');
    const whole = new RegExp(`(?<![\\d.,])${number}(?![\\d]|[.,]\\d)`);
    const found = rows.some(
      ([head, cells]) => head.toLowerCase() === periodLabel(period).toLowerCase() && whole.test(cells),
    );
    return found ? [] : [`${period}: ${value}`];
  });
