import { columnLetters } from '../spreadsheet/address.ts';
import type { Cell, Sheet } from '../spreadsheet/workbook.ts';
import { periodOfCell } from './cell-period.ts';
import { fieldOf } from './columns.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import type { Settings } from './settings.ts';
import { tidyText } from './typed-figure.ts';

/** The name of a column, and where there are two rows of names, the one above it that spans several columns. */
export interface Head {
  readonly column: number;
  readonly cell: Cell;
  readonly over: Cell | undefined;
}

export interface GridRow {
  readonly row: number;
  /** The cell of a column; through merged cells, the one that holds their value. */
  readonly at: (column: number) => Cell | undefined;
}

/** A table in a sheet: its names of columns and its rows, without titles above and empty rows between. */
export interface Grid {
  readonly sheet: string;
  readonly heads: readonly Head[];
  readonly rows: readonly GridRow[];
}

const anyYears = { years: 'FY' as const, known: new Set<never>() };
/** How far down the names of columns are looked for: below titles, logos and notes. */
const searched = 60;

/** Whether a cell could be the name of a column that holds figures of a period. */
export const looksLikePeriod = (cell: Cell | undefined): boolean => periodOfCell(cell, anyYears) !== undefined;
const text = (cell: Cell | undefined) => tidyText(cell?.text ?? '');

/** A quarter or month under its year, `Q1` below `2010/11`, as one name; nothing where the two are no period together. */
function partOfYear(upper: Cell | undefined, lower: Cell | undefined): Cell | undefined {
  if (!upper || lower?.kind !== 'text' || !looksLikePeriod(upper) || looksLikePeriod(lower)) return undefined;
  const both = { ...lower, text: `${text(lower)} ${text(upper)}` };
  const read = periodOfCell(both, anyYears);
  return read && 'period' in read ? both : undefined;
}

/** Looks cells up by place, merged areas included. */
function lookup(sheet: Sheet): (row: number, column: number) => Cell | undefined {
  const byPlace = new Map<string, Cell>();
  for (const c of sheet.cells.values()) byPlace.set(`${c.row}:${c.column}`, c);
  for (const m of sheet.merges) {
    const first = byPlace.get(`${m.top}:${m.left}`);
    if (!first) continue;
    for (let r = m.top; r <= m.bottom; r++)
      for (let c = m.left; c <= m.right; c++) if (!byPlace.has(`${r}:${c}`)) byPlace.set(`${r}:${c}`, first);
  }
  return (row, column) => byPlace.get(`${row}:${column}`);
}

/**
 * Finds the table of a sheet: the row of names is the one, among the first rows, in which most cells are names of
 * columns or periods. Hidden rows and columns are refused unless the settings say what to do with them.
 */
export function gridOf(
  sheet: Sheet,
  settings: Settings,
): { grid: Grid; notices: CellNotice[] } | { problem: CellProblem } {
  const at = lookup(sheet);
  const hidden = [
    ...[...sheet.hiddenColumns].map((c) => ({ row: 0, column: c })),
    ...[...sheet.hiddenRows].map((r) => ({ row: r, column: 0 })),
  ].filter((h) => [...sheet.cells.values()].some((c) => c.row === h.row || c.column === h.column));
  if (hidden.length > 0 && settings.hidden === undefined) {
    const places = hidden.map((h) => (h.row ? `row ${h.row}` : `column ${columnLetters(h.column)}`));
    return {
      problem: {
        sheet: sheet.name,
        cell: '',
        found: `hidden: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ` and ${places.length - 8} more` : ''}`,
        expected: 'a table without hidden rows and columns, or a word on what to do with them',
        example: '--hidden skip (or --hidden read)',
      },
    };
  }
  const shut = settings.hidden === 'skip' ? sheet : undefined;
  const columns = range(1, sheet.columns).filter((c) => !shut?.hiddenColumns.has(c));
  const rows = range(1, sheet.rows).filter((r) => !shut?.hiddenRows.has(r));
  // A name counts twice: figures such as 1958 look like years, names look like nothing else.
  const weight = (cell: Cell | undefined) =>
    cell === undefined ? 0 : fieldOf(text(cell), settings) !== undefined ? 2 : looksLikePeriod(cell) ? 1 : 0;
  const scores = new Map(
    rows.slice(0, searched).map((r) => [r, columns.reduce((sum, c) => sum + weight(at(r, c)), 0)]),
  );
  const score = (row: number) => scores.get(row) ?? 0;
  const best = settings.header ?? rows.slice(0, searched).reduce((b, r) => (score(r) > (b ? score(b) : 0) ? r : b), 0);
  if (best === 0 || (settings.header === undefined && score(best) < 1))
    return {
      problem: {
        sheet: sheet.name,
        cell: '',
        found: 'no row with names of columns that can be told',
        expected:
          'a row with names such as indicator, period and value, or with periods across such as 2006/07; or say which row it is',
        example: '--header 4',
      },
    };
  // Names may stand in two rows: periods that span columns, and under each what the columns hold,
  // or years and under each its quarters.
  const below = columns.filter(
    (c) =>
      looksLikePeriod(at(best, c)) &&
      (fieldOf(text(at(best + 1, c)), settings) || partOfYear(at(best, c), at(best + 1, c))),
  );
  const two = settings.header === undefined && below.length > 1;
  const last = two ? best + 1 : best;
  const heads = columns.flatMap((column): Head[] => {
    const lower = at(last, column);
    const upper = at(last - 1, column);
    const part = partOfYear(upper, lower);
    if (part) return [{ column, cell: part, over: undefined }];
    const spans =
      upper !== undefined &&
      looksLikePeriod(upper) &&
      !looksLikePeriod(lower) &&
      (two || upper.column !== column || upper === at(last - 1, column + 1));
    const cell = lower ?? (two ? upper : undefined);
    return cell ? [{ column, cell, over: spans && upper !== cell ? upper : undefined }] : [];
  });
  const notices: CellNotice[] = [];
  const body = rows
    .filter((r) => r > last)
    .flatMap((row): GridRow[] => {
      const cells = heads.map((h) => at(row, h.column));
      if (cells.every((c) => text(c) === '' && c?.kind !== 'blank')) return [];
      if (heads.every((h, i) => text(cells[i]) === text(h.cell))) {
        notices.push({ sheet: sheet.name, cell: `row ${row}`, text: 'the names of the columns again; passed over' });
        return [];
      }
      return [{ row, at: (column) => at(row, column) }];
    });
  return { grid: { sheet: sheet.name, heads, rows: body }, notices };
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
