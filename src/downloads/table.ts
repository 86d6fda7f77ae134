import type { OpenRecord } from '../domain/record.ts';

/** Types of Data Package's Table Schema. `number` and `integer` are written as printed: `91.0` stays `91.0`. */
export type ColumnType = 'string' | 'number' | 'integer' | 'date';

export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly title: string;
  readonly description: string;
  /** Whether every row has it. */
  readonly required?: boolean;
  /** All that it can be. */
  readonly values?: readonly string[];
  /** What it looks like: an XML Schema regular expression, matched whole. */
  readonly pattern?: string;
}

export interface ForeignKey<Name extends string = string> {
  readonly columns: readonly Name[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A cell as it is published, before CSV or JSON; empty where there is nothing. */
export type Cell = string;
export type Row = Readonly<Record<string, Cell>>;

/** One table of the open data: what it is, its columns in order, and its rows in a stable order. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (record: OpenRecord) => readonly Row[];
}

/** Defines a table. The compiler refuses a row that lacks a column, and a key of a column that is not there. */
export function defineTable<const Columns extends readonly Column[]>(table: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
  readonly primaryKey: readonly Columns[number]['name'][];
  readonly foreignKeys: readonly ForeignKey<Columns[number]['name']>[];
  readonly rows: (record: OpenRecord) => readonly Readonly<Record<Columns[number]['name'], Cell>>[];
}): Table & { readonly rows: (record: OpenRecord) => readonly Readonly<Record<Columns[number]['name'], Cell>>[] } {
  return table;
}
