import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalOf, workbookIn } from '../testing/spreadsheets/read-made.ts';
import { asShown } from './as-shown.ts';
import type { Sheet } from './workbook.ts';

/** Made by LibreOffice: see the note beside them. */
const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../testing/fixtures/spreadsheets/${name}`, import.meta.url)));

/** A line for each cell, as its reader saw it. */
const seen = (sheet: Sheet) =>
  [...sheet.cells.values()].map((c) => {
    const shown = asShown(c);
    const number = shown && `${shown.prefix}${shown.number}${shown.percent ? '%' : ''}`;
    return `${c.address} ${c.kind} ${c.shown?.instead ?? number ?? c.text}${c.formula ? ' =' : ''}`;
  });

describe.each(['xlsx', 'ods'])('return.%s', (ending) => {
  const { sheets, notes } = workbookIn(file(`return.${ending}`), `return.${ending}`);
  it('is read as its reader sees it', () => {
    expect(seen(sheets[0]!)).toEqual(lines);
    expect(sheets[1]).toMatchObject({ name: 'Lookups', hidden: true, rows: 1, columns: 1 });
  });
  it('tells what is hidden, merged and calculated', () => {
    expect(sheets[0]).toMatchObject({
      hiddenRows: new Set([6]),
      hiddenColumns: new Set([4]),
      merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    });
    expect(notes.map((n) => n.kind)).toEqual(['hidden-rows', 'hidden-columns', 'formulas', 'errors', 'hidden-sheet']);
  });
});

const lines = [
  'A1 text Children looked after – per 10,000',
  'A4 text Area',
  'B4 text 2023/24',
  'C4 text 2024/25',
  'D4 text hidden',
  'E4 text As at',
  'A5 text Leeds',
  'B5 number 91.0',
  'C5 number 12.4%',
  'D5 number 0',
  'E5 date 2025-03-31',
  'A6 text Hidden row',
  'B6 number 1358',
  'C6 number £2500',
  'D6 number -',
  'E6 date 2025-04-01',
  'A7 text Sum\n\nof both',
  'B7 number 1449 =',
  'C7 error #DIV/0! =',
  'D7 error #N/A =',
  'E7 boolean TRUE',
  'F7 text done =',
  'A8 text   padded  text',
  'B8 number 0.3 =',
  'C8 number 0.0000012',
  'D8 number 123456789012345',
  'E8 error #REF! =',
];

describe.each(['windows-1252', 'utf-16'])('return-%s.csv', (encoding) => {
  const { sheets, notes } = workbookIn(file(`return-${encoding}.csv`), 'return.csv');
  it('is read with its signs, cell by cell where the workbook has them', () => {
    const cells = sheets[0]!.cells;
    expect(cells.get('A1')!.text).toBe('Children looked after – per 10,000');
    expect(cells.get('C6')!.text).toBe('£2,500');
    expect(cells.get('A7')!.text).toBe('Sum\n\nof both');
    expect([...cells.keys()]).toEqual(lines.map((line) => line.split(' ')[0]));
    expect(notes[0]!.kind).toBe('encoding');
  });
});

it('refuses the old format', () => expect(refusalOf(file('return.xls'), 'return.xls')).toMatch(/^old-format/));
