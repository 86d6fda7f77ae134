import type { Cell, Sheet, Workbook } from '../spreadsheet/workbook.ts';
import type { CellNotice } from './problem.ts';

/** The characters that Windows-1252 has between 80 and 9F, by byte; the rest of it is Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in UTF-8 that a spreadsheet has opened as Windows-1252, as it was meant: `cardâ€™s` is `card’s`. `undefined`
 * for all other text: what is not UTF-8 through and through when read back was never garbled in this way.
 */
export function ungarbled(text: string): string | undefined {
  // Two characters are the least that a garbled one becomes, the first of them from Â to ô.
  if (!/[\u00c2-\u00f4]/.test(text)) return undefined;
  const bytes: number[] = [];
  for (const c of text) {
    const code = c.codePointAt(0)!;
    const at = high.indexOf(c);
    if (at >= 0) bytes.push(0x80 + at);
    else if (code <= 0xff) bytes.push(code);
    // LibreOffice keeps a byte that Windows-1252 gives no character, such as 9D, in the private use area.
    else if (code >= 0xf180 && code <= 0xf19f) bytes.push(code - 0xf100);
    else return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

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
