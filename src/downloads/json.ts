import type { Column, Row } from './table.ts';

type JsonRow = Readonly<Record<string, string | null>>;

const jsonRow = (columns: readonly Column[], row: Row): JsonRow =>
  Object.fromEntries(columns.map((c) => [c.name, row[c.name] || null]));

const list = (columns: readonly Column[], rows: readonly Row[], indent: string): string =>
  rows.length === 0
    ? '[]'
    : `[\n${rows.map((row) => `${indent}  ${JSON.stringify(jsonRow(columns, row))}`).join(',\n')}\n${indent}]`;

const objectList = (all: readonly object[]): string =>
  all.length === 0 ? '[]' : `[\n${all.map((o) => `    ${JSON.stringify(o)}`).join(',\n')}\n  ]`;

/**
 * Rows as JSON: a plain array with an object a row, its keys the columns in order, one row a line, so that a data
 * frame reads it as it is and a difference between two versions shows as lines. `null` where a cell is empty. Every
 * other cell is a string, numbers too: a JSON number would turn `91.0` into `91`.
 */
export const jsonOf = (columns: readonly Column[], rows: readonly Row[]): string => `${list(columns, rows, '')}\n`;

/**
 * Several lists of rows in one JSON object, after some fields about them all; then lists of objects that no table holds,
 * one object a line.
 */
export function jsonOfLists(
  about: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, { readonly columns: readonly Column[]; readonly rows: readonly Row[] }>>,
  objects: Readonly<Record<string, readonly object[]>> = {},
): string {
  const members = [
    ...Object.entries(about).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(([name, l]) => `  ${JSON.stringify(name)}: ${list(l.columns, l.rows, '  ')}`),
    ...Object.entries(objects).map(([name, all]) => `  ${JSON.stringify(name)}: ${objectList(all)}`),
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}
