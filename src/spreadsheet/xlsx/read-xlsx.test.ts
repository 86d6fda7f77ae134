import { describe, expect, it } from 'vitest';
import type { MadeSheet, Parts } from '../../testing/spreadsheets/made-sheet.ts';
import { refusalOf, told, workbookIn } from '../../testing/spreadsheets/read-made.ts';
import { xlsxParts } from '../../testing/spreadsheets/xlsx-writer.ts';
import { zipped } from '../../testing/spreadsheets/zipped.ts';

const data: MadeSheet = { name: 'Data', rows: [['Leeds', { number: '12.4' }]] };
const expected = ['A1 text Leeds', 'B1 number 12.4'];

/** The parts of a small workbook, with some of them changed by replacing a text in them. */
function changed(changes: Record<string, (xml: string) => string>, made: MadeSheet = data): Uint8Array {
  const parts: Parts = xlsxParts([made]);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name] ?? '';
    parts[name] = change(before);
    expect(parts[name], name).not.toBe(before);
  }
  return zipped(parts);
}
const sheetPart = 'xl/worksheets/sheet1.xml';
const withRow = (row: string) =>
  changed({ [sheetPart]: (x) => x.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${row}</sheetData>`) });
const read = (bytes: Uint8Array) => workbookIn(bytes, 'a.xlsx');
const cellsOf = (bytes: Uint8Array) => told(read(bytes).sheets[0]!);

describe('shared and inline texts', () => {
  it('joins the runs of a rich text, without the readings beside it', () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>Le</t></r><r><t xml:space="preserve">eds </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    expect(cellsOf(changed({ 'xl/sharedStrings.xml': (x) => x.replace(/<si>.*<\/si>/, rich) }))[0]).toBe(
      'A1 text Leeds ',
    );
  });
  it('reads texts that stand in the cell, and escaped characters', () => {
    const row =
      '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="str"><v>x_x000D_\ny</v></c></row>';
    expect(cellsOf(withRow(row))).toEqual(['A1 text ab', 'B1 text x_x000D_\ny']);
    expect(cellsOf(withRow('<row><c t="inlineStr"><is><t>x_x000D_&#10;y_x005F_z</t></is></c></row>'))).toEqual([
      'A1 text x\ny_z',
    ]);
  });
  it('keeps a raised, lowered or struck digit apart from the number beside it', () => {
    const run = (properties: string, text: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
    const cell = (runs: string) => cellsOf(withRow(`<row><c t="inlineStr"><is>${runs}</is></c></row>`));
    const raised = '<vertAlign val="superscript"/>';
    expect(cell(`<r><t>8.2</t></r>${run(raised, '1')}`)).toEqual(['A1 text 8.2¹']);
    expect(cell(`<r><t>30</t></r>${run(raised, 'th')}<r><t> June 2013</t></r>`)).toEqual(['A1 text 30th June 2013']);
    expect(cell(run('<vertAlign val="subscript"/>', '2'))).toEqual(['A1 text ₂']);
    expect(cell(`${run('<b/><strike/>', '8')}<r><t>12</t></r>`)).toEqual(['A1 text 8\u033612']);
    expect(cell(run('<strike val="0"/>', '8'))).toEqual(['A1 text 8']);
    const shared = `<si><r><t>8.2</t></r>${run(raised, '1')}<r><t> p</t></r></si>`;
    expect(cellsOf(changed({ 'xl/sharedStrings.xml': (x) => x.replace(/<si>.*<\/si>/, shared) }))[0]).toBe(
      'A1 text 8.2¹ p',
    );
  });
  it('refuses a text that the file does not hold', () => {
    expect(refusalOf(withRow('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'), 'a.xlsx')).toMatch(
      /^damaged: .*“Data”: what A1 holds cannot be told/,
    );
  });
});

describe('places', () => {
  it('counts rows and cells that do not say where they are', () => {
    expect(
      cellsOf(withRow('<row><c><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c><c><v>3</v></c></row>')),
    ).toEqual(['A1 number 1', 'B4 number 2', 'C4 number 3']);
  });
  it('sorts rows that are out of order, and refuses a cell given twice', () => {
    const [one, two] = ['<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="2"><c r="A2"><v>2</v></c></row>'];
    expect(cellsOf(withRow(two + one))).toEqual(['A1 number 1', 'A2 number 2']);
    expect(refusalOf(withRow(one + one), 'a.xlsx')).toMatch(/^damaged: .*lists one cell twice/);
  });
});

describe('vocabularies', () => {
  const prefixed = (xml: string) =>
    xml.replace('<worksheet xmlns=', '<m:worksheet xmlns:m=').replace(/<(\/?)(?!\?|m:)/g, '<$1m:');
  it('reads prefixed elements', () => {
    expect(cellsOf(changed({ [sheetPart]: prefixed }))).toEqual(expected);
  });
  it('reads strict workbooks, with dates in words', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        );
    const bytes = changed({
      'xl/workbook.xml': strict,
      '_rels/.rels': strict,
      'xl/_rels/workbook.xml.rels': strict,
      'xl/sharedStrings.xml': strict,
      'xl/styles.xml': strict,
      [sheetPart]: (x) =>
        strict(x).replace('</row>', '<c t="d"><v>2025-04-01T00:00:00</v></c><c t="d"><v>2025-02-30</v></c></row>'),
    });
    expect(cellsOf(bytes)).toEqual([...expected, 'C1 date 2025-04-01', 'D1 error 2025-02-30']);
  });
  it('finds parts by absolute and relative targets, whatever their case', () => {
    const { [sheetPart]: sheet = '', ...parts } = xlsxParts([data]);
    const moved = {
      ...parts,
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
        '"worksheets/sheet1.xml"',
        '"/deep/My%20Sheet.XML"',
      ).replace('"sharedStrings.xml"', '"../xl/./SHAREDstrings.xml"'),
      'deep/my sheet.xml': sheet,
    };
    expect(cellsOf(zipped(moved))).toEqual(expected);
  });
});

describe('dates', () => {
  const serials = ['1', '59', '60', '61', '45748', '45748.5', '0.25', '0', '-1'];
  const dated: MadeSheet = { name: 'Data', rows: [serials.map((number) => ({ number, format: 'dd/mm/yyyy' }))] };
  it('counts from 1900 as Excel does, and knows the days that never were', () => {
    const workbook = read(changed({ 'xl/workbook.xml': (x) => `${x} ` }, dated));
    expect([...workbook.sheets[0]!.cells.values()].map((c) => `${c.kind} ${c.text}`)).toEqual([
      'date 1900-01-01',
      'date 1900-02-28',
      'number 60',
      'date 1900-03-01',
      'date 2025-04-01',
      'date 2025-04-01T12:00:00',
      'date 06:00:00',
      'number 0',
      'number -1',
    ]);
    expect(workbook.notes.map((n) => n.sentence)).toEqual([
      'On the sheet “Data”, 3 cells are shown as a date, but hold a number that is no day of the calendar: C1, H1, I1.',
    ]);
  });
  it('counts from 1904 where the workbook says so', () => {
    const workbook = read(
      changed({ 'xl/workbook.xml': (x) => x.replace('<workbookPr/>', '<workbookPr date1904="1"/>') }, dated),
    );
    expect([...workbook.sheets[0]!.cells.values()].map((c) => c.text).slice(0, 5)).toEqual([
      '1904-01-02',
      '1904-02-29',
      '1904-03-01',
      '1904-03-02',
      '2029-04-02',
    ]);
    expect([workbook.dateSystem, workbook.notes[0]?.kind]).toEqual([1904, 'dates-from-1904']);
  });
  it('reads durations and built-in formats', () => {
    const styled = (id: number) =>
      changed({ 'xl/styles.xml': (x) => x.replace('numFmtId="0"/>', `numFmtId="${id}"/>`) });
    const b1 = (id: number) => told(read(styled(id)).sheets[0]!)[1];
    expect([b1(46), b1(14), b1(2), b1(22)]).toEqual([
      'B1 date PT297H36M0S',
      'B1 date 1900-01-12T09:36:00',
      'B1 number 12.4',
      'B1 date 1900-01-12T09:36:00',
    ]);
    expect(read(styled(10)).sheets[0]!.cells.get('B1')!.shown).toMatchObject({ percent: true, places: 2 });
  });
});

describe('hidden and odd sheets', () => {
  it('takes very hidden sheets for hidden', () => {
    const bytes = changed({ 'xl/workbook.xml': (x) => x.replace('r:id=', 'state="veryHidden" r:id=') });
    expect(read(bytes).sheets[0]!.hidden).toBe(true);
  });
  it('takes rows without height and columns without width for hidden', () => {
    const bytes = changed({
      [sheetPart]: (x) => x.replace('<row r="1"', '<cols><col min="2" max="16384" width="0"/></cols><row r="1" ht="0"'),
    });
    const { hiddenRows, hiddenColumns } = read(bytes).sheets[0]!;
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[1], [2]]);
  });
  it('leaves chart sheets out and says so', () => {
    const bytes = changed({ 'xl/_rels/workbook.xml.rels': (x) => x.replace('/worksheet"', '/chartsheet"') });
    expect(read(bytes).notes.map((n) => n.sentence)).toEqual([
      'The sheet “Data” is a chart or a dialogue without cells, and was left out.',
    ]);
  });
});
