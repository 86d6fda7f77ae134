import { describe, expect, it } from 'vitest';
import { told, workbookIn, workbookWriters } from '../testing/spreadsheets/read-made.ts';
import type { MadeSheet } from '../testing/spreadsheets/made-sheet.ts';
import { asShown } from './as-shown.ts';

const percent = (number: string) => ({ number, format: '0.0%' });

describe.each(workbookWriters)('a workbook in %s', (ending, written) => {
  const read = (...sheets: MadeSheet[]) => workbookIn(written(...sheets), `return.${ending}`);
  const sheetOf = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}) =>
    read({ name: 'Data', rows, ...more }).sheets[0]!;

  it('tells numbers, texts, dates, booleans and errors apart', () => {
    const rows: MadeSheet['rows'] = [
      ['Area', undefined, { number: '91.0' }, { date: '2025-04-01' }],
      [{ boolean: true }, { boolean: false }, { error: '#N/A' }, { number: '-3' }],
    ];
    expect(told(sheetOf(rows))).toEqual([
      'A1 text Area',
      'C1 number 91',
      'D1 date 2025-04-01',
      'A2 boolean TRUE',
      'B2 boolean FALSE',
      'C2 error #N/A',
      'D2 number -3',
    ]);
  });

  it('gives numbers as the shortest decimal, never rounded', () => {
    const stored = ['0.10000000000000001', '1.5E-3', '12.399999999999999', '1E+3', '-0', '9007199254740993', '1e-7'];
    expect([...sheetOf([stored.map((number) => ({ number }))]).cells.values()].map((c) => c.text)).toEqual([
      '0.1',
      '0.0015',
      '12.399999999999999',
      '1000',
      '0',
      '9007199254740993',
      '0.0000001',
    ]);
  });

  it('keeps a number that is none as an error, with its words', () => {
    expect(told(sheetOf([[{ number: 'NaN' }, { number: '1e999' }]]))).toEqual(['A1 error NaN', 'B1 error 1e999']);
  });

  it('knows what the format of a number shows', () => {
    const sheet = sheetOf([
      [percent('0.124'), percent('0.12437'), { number: '91', format: '0.0' }, { number: '1358', format: '#,##0' }],
      [
        { number: '2500', format: '£#,##0' },
        { number: '-4.26', format: '0.0' },
        { number: '0.5', format: '0%' },
      ],
    ]);
    const shown = [...sheet.cells.values()].map((c) => {
      const s = asShown(c)!;
      return `${s.prefix}${s.number}${s.percent ? '%' : ''}${s.hidesPlaces ? ` (shown ${s.rounded})` : ''}`;
    });
    expect(shown).toEqual(['12.4%', '12.437% (shown 12.4)', '91.0', '1358', '£2500', '-4.26 (shown -4.3)', '50%']);
  });

  it('knows a zero that is shown as a dash, and a real zero', () => {
    const dashed = (number: string) => ({ number, format: '0;-0;"-"' });
    const cells = [...sheetOf([[dashed('0'), dashed('7'), dashed('-7'), { number: '0' }]]).cells.values()];
    expect(cells.map((c) => c.shown?.instead ?? asShown(c)?.number)).toEqual(['-', '7', '-7', '0']);
  });

  it('keeps the format of a date, which may show a month only', () => {
    const cell = sheetOf([[{ date: '2025-04-01', format: 'mmm yyyy' }]]).cells.get('A1')!;
    expect(cell).toMatchObject({ text: '2025-04-01', shown: { code: 'mmm yyyy', dateShows: 'month' } });
  });

  it('notices texts that were garbled before', () => {
    const { notes } = read({
      name: 'Data',
      rows: [['2006â€“07', 'Â£5', 'cafÃ©', 'château', '£5', 'Ã', '“x”', 'printed as â€œTargetâ€\u009d']],
    });
    expect(notes.map((n) => n.sentence)).toEqual([
      'On the sheet “Data”, 4 texts were garbled when a file was opened as the wrong kind of text: A1, B1, C1, H1.',
    ]);
  });

  it('reads formulas as last calculated, and says where there is no result', () => {
    const workbook = read({
      name: 'Data',
      rows: [
        [
          { number: '12.4', formula: 'A9*2' },
          { text: 'Leeds', formula: 'B9' },
          { text: '', formula: '""' },
        ],
        [{ formula: 'SUM(A1:A9)' }, { error: '#DIV/0!', formula: '1/0' }, { error: '#REF!', formula: '#REF!' }],
      ],
    });
    expect(told(workbook.sheets[0]!)).toEqual([
      'A1 number 12.4 =',
      'B1 text Leeds =',
      'C1 text  =',
      'A2 blank  =',
      'B2 error #DIV/0! =',
      'C2 error #REF! =',
    ]);
    expect(workbook.notes.map((n) => n.sentence)).toEqual([
      'On the sheet “Data”, 5 cells are formulas, read as last calculated: A1, B1, C1, B2, C2.',
      'On the sheet “Data”, 1 formula was saved without a result, so open the file in the spreadsheet program and save it again: A2.',
      'On the sheet “Data”, 2 cells hold errors instead of a value: B2, C2.',
    ]);
  });

  it('keeps spaces, line breaks and unusual characters of a text', () => {
    const texts = ['  two  spaces ', 'one\ntwo', 'a\tb', '2006–07', 'n\u00a0bsp', '< & ">', '[x]', '12,345', '12.4%'];
    expect([...sheetOf([texts]).cells.values()].map((c) => c.text)).toEqual(texts);
  });

  it('gives merged areas within the table, and what they cover', () => {
    const workbook = read({
      name: 'Data',
      rows: [
        ['Title', undefined, 'covered'],
        ['a', 'b', 'c'],
      ],
      merges: ['A1:C1', 'A2:A9'],
    });
    const { merges } = workbook.sheets[0]!;
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(workbook.notes.map((n) => n.sentence)).toEqual([
      'On the sheet “Data”, 1 cell holds something that a merged cell covers: C1.',
    ]);
  });

  it('says which sheets, rows and columns are hidden, and reads them', () => {
    const hidden = { name: 'Old', rows: [['a']], hidden: true };
    const workbook = read(
      { name: 'Data', rows: [['a', 'b'], ['c'], ['d']], hiddenRows: [2], hiddenColumns: [2] },
      hidden,
    );
    const [data, old] = workbook.sheets;
    expect([data!.hidden, old!.hidden]).toEqual([false, true]);
    expect([[...data!.hiddenRows], [...data!.hiddenColumns]]).toEqual([[2], [2]]);
    expect(workbook.notes.map((n) => n.sentence)).toEqual([
      'On the sheet “Data”, 1 row is hidden: 2.',
      'On the sheet “Data”, 1 column is hidden: B.',
      'The sheet “Old” is hidden.',
    ]);
  });

  it('counts rows and columns by what holds something, and keeps blank leading rows', () => {
    const { rows, columns } = sheetOf([[undefined], [undefined, undefined, 'x'], [undefined, undefined, undefined]]);
    expect([rows, columns]).toEqual([2, 3]);
    expect(read({ name: 'Empty', rows: [] }).sheets[0]).toMatchObject({ rows: 0, columns: 0 });
  });
});
