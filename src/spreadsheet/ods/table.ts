import type { NumberFormat } from '../number-format.ts';
import { damaged } from '../refusal.ts';
import type { CellContent, SheetBuilder } from '../sheet-builder.ts';
import type { Attributes } from '../xml.ts';
import { cellContent } from './cell-content.ts';

/** Reads the rows of one table into `builder`; the elements are handed over one by one. */
export interface TableReader {
  column(attributes: Attributes): void;
  /** `hidden` where the group of rows that it stands in is folded away. */
  startRow(attributes: Attributes, hidden: boolean): void;
  startCell(attributes: Attributes): void;
  endCell(text: string): void;
  endRow(): void;
}

interface Pending {
  readonly column: number;
  readonly content: CellContent;
}

interface Span {
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

const collapsed = (attributes: Attributes) => /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');

export function tableReader(
  name: string,
  builder: SheetBuilder,
  formatOf: (style: string | undefined) => NumberFormat | undefined,
): TableReader {
  const columnStyles: { readonly to: number; readonly style: string | undefined }[] = [];
  let [row, rowRepeat, column, cellRepeat, columns] = [1, 1, 1, 1, 0];
  let pending: Pending[] = [];
  let spans: Span[] = [];
  let rowStyle: string | undefined;
  let cell: Attributes = new Map();

  function count(attributes: Attributes, of: string): number {
    const n = Number(attributes.get(of) ?? 1);
    if (Number.isInteger(n) && n >= 1 && n <= 2 ** 24) return n;
    throw damaged(`the sheet “${name}”: a number of repetitions`, { sheet: name });
  }

  const formatHere = () =>
    formatOf(cell.get('table:style-name') ?? rowStyle ?? columnStyles.find((c) => column <= c.to)?.style);

  function putRow(at: number) {
    for (const { column: left, content } of pending) builder.put(at, left, content);
    for (const s of spans)
      builder.merge({ top: at, left: s.left, bottom: at + s.rows - 1, right: s.left + s.columns - 1 });
  }

  return {
    column(attributes) {
      const [from, to] = [columns + 1, columns + count(attributes, 'table:number-columns-repeated')];
      columns = to;
      if (columnStyles.length < 2_000)
        columnStyles.push({ to, style: attributes.get('table:default-cell-style-name') });
      if (collapsed(attributes)) builder.hideColumns(from, to);
    },
    startRow(attributes, hidden) {
      rowRepeat = count(attributes, 'table:number-rows-repeated');
      rowStyle = attributes.get('table:default-cell-style-name');
      [column, pending, spans] = [1, [], []];
      if (hidden || collapsed(attributes)) builder.hideRows(row, row + rowRepeat - 1);
    },
    startCell(attributes) {
      cell = attributes;
      cellRepeat = count(attributes, 'table:number-columns-repeated');
      const [high, wide] = [count(cell, 'table:number-rows-spanned'), count(cell, 'table:number-columns-spanned')];
      if (high > 1 || wide > 1) spans.push({ left: column, rows: high, columns: wide });
    },
    endCell(text) {
      const isEmpty = text === '' && !cell.has('office:value-type') && !cell.has('table:formula');
      const content = isEmpty ? undefined : cellContent(cell, text, formatHere());
      // One more than any limit is enough to be refused by it.
      if (content) for (let i = 0; i < Math.min(cellRepeat, 20_000); i++) pending.push({ column: column + i, content });
      column += cellRepeat;
    },
    endRow() {
      // Empty rows repeat to the end of the sheet; their merged cells hold nothing.
      const times = pending.length > 0 ? rowRepeat : Math.min(rowRepeat, 1);
      for (let i = 0; i < times; i++) putRow(row + i);
      row += rowRepeat;
    },
  };
}
