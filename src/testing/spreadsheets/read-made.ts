import { readWorkbook } from '../../spreadsheet/read-workbook.ts';
import type { Limits } from '../../spreadsheet/limits.ts';
import type { Cell, Sheet, Workbook } from '../../spreadsheet/workbook.ts';
import { odsOf } from './ods-writer.ts';
import { xlsxOf } from './xlsx-writer.ts';
import type { MadeSheet } from './made-sheet.ts';

/** The workbook in these bytes; a refusal fails the test with its sentence. */
export function workbookIn(bytes: Uint8Array, name: string, limits?: Partial<Limits>): Workbook {
  const read = readWorkbook(bytes, name, limits);
  if ('refusal' in read) throw new Error(read.refusal.sentence);
  return read.workbook;
}

/** The sentence with which a file is refused; a file that is read fails the test. */
export function refusalOf(bytes: Uint8Array, name: string, limits?: Partial<Limits>): string {
  const read = readWorkbook(bytes, name, limits);
  if ('workbook' in read) throw new Error('The file was read, though it should be refused.');
  return `${read.refusal.reason}: ${read.refusal.sentence}`;
}

/** Writers of workbooks, for tests that hold for both. */
export const workbookWriters = [
  ['xlsx', xlsxOf],
  ['ods', odsOf],
] as const satisfies readonly (readonly [string, (...sheets: MadeSheet[]) => Uint8Array])[];

/** `B2 number 12.4` for each cell, with ` =` after formulas: short enough to compare as a list. */
export const told = (sheet: Sheet): string[] =>
  [...sheet.cells.values()].map((c: Cell) => `${c.address} ${c.kind} ${c.text}${c.formula ? ' =' : ''}`);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
