import { ungarbled } from '../spreadsheet/garbled.ts';
import type { Cell, Sheet, Workbook } from '../spreadsheet/workbook.ts';
import type { CellNotice } from './problem.ts';

/** The workbook with garbled text put right, and a word on it for the officer. */
export function withoutGarbling(workbook: Workbook): { workbook: Workbook; notices: CellNotice[] } {
  const notices: CellNotice[] = [];
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const mended: Cell[] = [];
    const cells = new Map(
      [...sheet.cells].map(([address, cell]) => {
        const text = cell.kind === 'text' ? ungarbled(cell.text) : undefined;
        if (text === undefined) return [address, cell];
        mended.push(cell);
        return [address, { ...cell, text }];
      }),
    );
    if (mended.length === 0) return sheet;
    const text = `quotes and dashes had come out garbled in ${mended.length} ${mended.length === 1 ? 'cell' : 'cells'} (UTF-8 opened as Windows-1252); read as they were meant`;
    notices.push({ sheet: sheet.name, cell: mended[0]!.address, text });
    return { ...sheet, cells };
  });
  return { workbook: { ...workbook, sheets }, notices };
}
