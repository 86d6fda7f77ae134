import type { Level } from '../../schema/scale.ts';
import type { Marker } from '../../schema/value.ts';

/** One cell of a register's row. */
export interface Cell {
  readonly text: string;
  /** What it is sorted by, where that is not its text; empty sorts last. */
  readonly sort?: string | number;
  /** The record it leads to. */
  readonly to?: {
    readonly kind: 'plan' | 'priority' | 'action' | 'indicator' | 'recommendation' | 'review' | 'tracker';
    readonly key: string;
  };
  readonly level?: Level;
  readonly marker?: Marker;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly numeric?: boolean;
  /** False where its cells cannot be put in order: shares, rates and counts side by side. */
  readonly sortable?: false;
  /** What an empty cell says, where that is not “none”. */
  readonly none?: string;
}

export interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Facet id → the ids of its values. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export interface Facet {
  readonly id: string;
  readonly title: string;
  /** With the number of rows each value has; values without rows are left out. */
  readonly values: readonly { readonly id: string; readonly label: string; readonly count: number }[];
}

/** A list that can be filtered by facets and sorted by columns. */
export interface Register {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly Column[];
  readonly facets: readonly Facet[];
  readonly rows: readonly Row[];
}

/** One page of a register: all rows, those with one facet's value, or all sorted by a column. */
export interface View {
  /** Path below the register: ``, `theme/stay-safe`, `by/due`. */
  readonly path: string;
  readonly facet?: string;
  readonly value?: string;
  readonly sortedBy?: string;
}

/** The facets of rows, from the labels of their values in order. */
export function facetsOf(
  rows: readonly Row[],
  defs: readonly { id: string; title: string; values: readonly { id: string; label: string }[] }[],
): Facet[] {
  return defs
    .map((def) => ({
      id: def.id,
      title: def.title,
      values: def.values
        .map((v) => ({ ...v, count: rows.filter((r) => r.facets[def.id]?.includes(v.id)).length }))
        .filter((v) => v.count > 0),
    }))
    .filter((f) => f.values.length > 0);
}

export const viewsOf = (register: Register): View[] => [
  { path: '' },
  ...register.facets.flatMap((f) => f.values.map((v) => ({ path: `${f.id}/${v.id}`, facet: f.id, value: v.id }))),
  ...register.columns.filter((c) => c.sortable !== false).map((c) => ({ path: `by/${c.id}`, sortedBy: c.id })),
];

const sortKey = (cell: Cell | undefined): string | number => cell?.sort ?? cell?.text ?? '';

/** Numbers before words, words by the alphabet, empty ones last. */
function compareKeys(a: string | number, b: string | number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en-GB', { numeric: true });
}

/** The rows of a view, in its order; rows that compare alike keep the register's order. */
export function rowsOf(register: Register, view: View): readonly Row[] {
  if (view.facet && view.value) return register.rows.filter((r) => r.facets[view.facet!]?.includes(view.value!));
  const at = register.columns.findIndex((c) => c.id === view.sortedBy);
  return at < 0
    ? register.rows
    : [...register.rows].sort((a, b) => compareKeys(sortKey(a.cells[at]), sortKey(b.cells[at])));
}
