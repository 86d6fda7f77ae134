import { addressOf } from './address.ts';
import { grouped, type Limits } from './limits.ts';
import { damaged, Refused } from './refusal.ts';
import { sheetNotices, type Remark } from './sheet-notices.ts';
import type { Cell, Merge, Notice, Sheet } from './workbook.ts';

/** What a cell holds, before it has a place. */
export type CellContent = Pick<Cell, 'kind' | 'text' | 'shown' | 'formula'>;

/** Collects one sheet and keeps to the limits while it grows. */
export interface SheetBuilder {
  put(row: number, column: number, content: CellContent): void;
  merge(area: Merge): void;
  /** Both included; the end may lie far beyond the table. */
  hideRows(from: number, to: number): void;
  hideColumns(from: number, to: number): void;
  remark(remark: Remark, cell: string): void;
  done(): { sheet: Sheet; notices: Notice[] };
}

/** How many cells all sheets together may still hold. */
export interface CellBudget {
  left: number;
}

function tooMany(what: string, limit: number, sheet: string, cell?: string): Refused {
  return new Refused(
    'too-many',
    `The sheet “${sheet}” reaches past ${grouped(limit)} ${what}${cell === undefined ? '' : ` (something stands in ${cell})`}, more than is read: keep only the figures that are needed, and delete what stands far below or beside them.`,
    cell === undefined ? { sheet } : { sheet, cell },
  );
}

/** The part of an area on the sheet, or undefined where nothing of it spans two cells. */
function clipped({ top, left, bottom, right }: Merge, rows: number, columns: number): Merge | undefined {
  const area = { top, left, bottom: Math.min(bottom, rows), right: Math.min(right, columns) };
  const spans = area.bottom >= top && area.right >= left && (area.bottom > top || area.right > left);
  return spans ? area : undefined;
}

const areaOf = (m: Merge) => (m.bottom - m.top + 1) * (m.right - m.left + 1);

interface Span {
  readonly from: number;
  readonly to: number;
}

function numbersOf(spans: readonly Span[], last: number): Set<number> {
  const numbers = new Set<number>();
  for (const { from, to } of spans) for (let n = from; n <= Math.min(to, last); n++) numbers.add(n);
  return numbers;
}

const readingOrder = (a: Cell, b: Cell) => a.row - b.row || a.column - b.column;

export function sheetBuilder(name: string, hidden: boolean, limits: Limits, budget: CellBudget): SheetBuilder {
  const cells: Cell[] = [];
  const merges: Merge[] = [];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  const remarks = new Map<Remark, string[]>();
  let [rows, columns, sorted] = [0, 0, true];

  function put(row: number, column: number, content: CellContent) {
    const address = addressOf(row, column);
    const place = { sheet: name, cell: address };
    if (row > limits.rows) throw tooMany('rows', limits.rows, name, address);
    if (column > limits.columns) throw tooMany('columns', limits.columns, name, address);
    if (budget.left-- <= 0)
      throw new Refused(
        'too-many',
        `The file holds more than ${grouped(limits.cells)} filled cells, more than is read: keep only the figures that are needed, and save it again.`,
        place,
      );
    if (content.text.length > limits.characters)
      throw new Refused(
        'too-many',
        `The cell ${address} of the sheet “${name}” holds more than ${grouped(limits.characters)} characters, more than a cell can: shorten it.`,
        place,
      );
    const cell = { row, column, address, ...content };
    sorted &&= cells.length === 0 || readingOrder(cells.at(-1)!, cell) < 0;
    cells.push(cell);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }

  function done() {
    if (!sorted) cells.sort(readingOrder);
    const byAddress = new Map(cells.map((cell) => [cell.address, cell]));
    if (byAddress.size < cells.length) throw damaged('it lists one cell twice', { sheet: name });
    const areas = merges.map((m) => clipped(m, rows, columns)).filter((m) => m !== undefined);
    if (areas.reduce((sum, m) => sum + areaOf(m), 0) > rows * columns)
      throw damaged('its merged areas lie over each other', { sheet: name });
    const sheet: Sheet = {
      name,
      hidden,
      rows,
      columns,
      cells: byAddress,
      merges: areas,
      hiddenRows: numbersOf(hiddenRows, rows),
      hiddenColumns: numbersOf(hiddenColumns, columns),
    };
    return { sheet, notices: sheetNotices(sheet, remarks) };
  }

  return {
    put,
    merge(area) {
      if (merges.push(area) > limits.merges) throw tooMany('merged areas', limits.merges, name);
    },
    hideRows: (from, to) => void hiddenRows.push({ from, to }),
    hideColumns(from, to) {
      if (from > limits.columns) return;
      if (hiddenColumns.push({ from, to }) > limits.columns) throw damaged('its list of columns is too long');
    },
    remark(remark, cell) {
      if (!remarks.get(remark)?.push(cell)) remarks.set(remark, [cell]);
    },
    done,
  };
}
