import { columnLetters } from '../spreadsheet/address.ts';
import type { Cell, Sheet } from '../spreadsheet/workbook.ts';
import { headerOf, looksLikePeriod, type Head, type Lookup } from './header.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import type { Settings } from './settings.ts';
import { tidyText } from './typed-figure.ts';

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
  /** The texts above the names of the columns. */
  readonly titles: readonly Cell[];
  /** The columns beside or between the others that have no name. */
  readonly unnamed: readonly number[];
}

const text = (cell: Cell | undefined) => tidyText(cell?.text ?? '');

/** Looks cells up by place, merged areas included. */
function lookup(sheet: Sheet): Lookup {
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

/** Hidden rows and columns that hold something, where nothing is said about them. */
function hiddenProblem(sheet: Sheet, settings: Settings): CellProblem | undefined {
  if (settings.hidden !== undefined) return undefined;
  const filled = [...sheet.cells.values()];
  const [rows, columns] = [new Set(filled.map((c) => c.row)), new Set(filled.map((c) => c.column))];
  const places = [
    ...[...sheet.hiddenColumns].filter((c) => columns.has(c)).map((c) => `column ${columnLetters(c)}`),
    ...[...sheet.hiddenRows].filter((r) => rows.has(r)).map((r) => `row ${r}`),
  ];
  if (places.length === 0) return undefined;
  return {
    sheet: sheet.name,
    cell: '',
    found: `hidden: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ` and ${places.length - 8} more` : ''}`,
    expected: 'a table without hidden rows and columns, or a word on what to do with them',
    example: '--hidden skip (or --hidden read)',
  };
}

/** A table; or why it cannot be read; or, with `none`, that there is none. */
export type Gridded =
  { readonly grid: Grid; readonly notices: CellNotice[] } | { readonly problem: CellProblem; readonly none?: true };

/** A row in which a name of a column stands again, and other periods beneath periods: a second table begins there. */
function startsTable(heads: readonly Head[], row: GridRow): boolean {
  const again = heads.some(
    (h) => !looksLikePeriod(h.cell) && text(h.cell) !== '' && text(row.at(h.column)) === text(h.cell),
  );
  const periods = heads.filter((h) => looksLikePeriod(h.cell));
  return again && periods.length > 0 && periods.every((h) => looksLikePeriod(row.at(h.column)));
}

/** Finds the table of a sheet. Hidden rows and columns are refused unless the settings say what to do with them. */
export function gridOf(sheet: Sheet, settings: Settings): Gridded {
  const hidden = hiddenProblem(sheet, settings);
  if (hidden) return { problem: hidden };
  const at = lookup(sheet);
  const shut = settings.hidden === 'skip' ? sheet : undefined;
  const columns = range(1, sheet.columns).filter((c) => !shut?.hiddenColumns.has(c));
  const rows = range(1, sheet.rows).filter((r) => !shut?.hiddenRows.has(r));
  const header = headerOf(at, rows, columns, settings);
  if (!header)
    return {
      none: true,
      problem: {
        sheet: sheet.name,
        cell: '',
        found: 'no row with names of columns that can be told',
        expected:
          'a row with names such as indicator, period and value, or with periods across such as 2006/07; or say which row it is',
        example: '--header 4',
      },
    };
  const { heads, first, last } = header;
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
  const another = body.find((r) => startsTable(heads, r));
  if (another)
    return {
      problem: {
        sheet: sheet.name,
        cell: `row ${another.row}`,
        found: `the names of another table: ${heads
          .map((h) => text(another.at(h.column)))
          .filter((t) => t !== '')
          .slice(0, 6)
          .join(', ')}`,
        expected: 'one table on a sheet; put the other on a sheet of its own',
      },
    };
  const titles = [...sheet.cells.values()].filter((c) => c.row < first && c.kind === 'text');
  const named = new Set(heads.map((h) => h.column));
  const unnamed = columns.filter((c) => !named.has(c));
  return { grid: { sheet: sheet.name, heads, rows: body, titles, unnamed }, notices };
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
