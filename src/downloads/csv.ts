import { csvFormatRow } from 'd3-dsv';
import type { Column, Row } from './table.ts';

const number = /^-?\d+(?:\.\d+)?$/;
const formula = /^'*[ \u00a0]*[=+\-@\t\r\n]/;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets hide or show but
 * do not run. Numbers such as `-1.5` stay as they are. Text that already starts with apostrophes and then a formula
 * gets one more, so that taking one away always gives the text back.
 */
export const formulaSafe = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);

/** What most cells are: it starts as no formula does, and holds nothing that has to be quoted. */
const plain = /^[\w£][^",\r\n]*$/;

const cellOf = (text: string): string => (text === '' || plain.test(text) ? text : csvFormatRow([formulaSafe(text)]));

/**
 * Rows as CSV after RFC 4180: one header row, CRLF after every row, the last too, quotes only where needed.
 * UTF-8 without a byte order mark: software that reads the metadata needs none, and many a script would take it for
 * part of the first column's name.
 */
export function csvOf(columns: readonly Column[], rows: readonly Row[]): string {
  const header = csvFormatRow(columns.map((c) => c.name));
  return [header, ...rows.map((row) => columns.map((c) => cellOf(row[c.name] ?? '')).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}
