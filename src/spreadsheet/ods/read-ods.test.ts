import { describe, expect, it } from 'vitest';
import { odsParts } from '../../testing/spreadsheets/ods-writer.ts';
import { refusalOf, told, workbookIn } from '../../testing/spreadsheets/read-made.ts';
import { zipped } from '../../testing/spreadsheets/zipped.ts';

/** A document whose one table is `rows`, as XML. */
function withRows(rows: string): Uint8Array {
  const parts = odsParts([{ name: 'Data', rows: [] }]);
  const content = parts['content.xml']!.replace(/(<table:table [^>]*>).*(<\/table:table>)/, `$1${rows}$2`);
  return zipped({ ...parts, 'content.xml': content });
}
const sheetOf = (rows: string) => workbookIn(withRows(rows), 'a.ods').sheets[0]!;
const row = (inside: string, attributes = '') => `<table:table-row${attributes}>${inside}</table:table-row>`;
const text = (words: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${words}</text:p></table:table-cell>`;

describe('repetition', () => {
  it('repeats cells and rows that hold something, and passes over empty ones', () => {
    const cells = `<table:table-cell table:number-columns-repeated="3"/>${text('a', ' table:number-columns-repeated="2"')}`;
    const sheet = sheetOf(
      row('<table:table-cell/>', ' table:number-rows-repeated="2"') +
        row(cells, ' table:number-rows-repeated="2"') +
        row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048572"'),
    );
    expect(told(sheet)).toEqual(['D3 text a', 'E3 text a', 'D4 text a', 'E4 text a']);
  });
  it('refuses content repeated past the limits at once', () => {
    const million = ' table:number-rows-repeated="1048576"';
    expect(refusalOf(withRows(row(text('a'), million)), 'a.ods')).toMatch(/reaches past 50,000 rows/);
    expect(refusalOf(withRows(row(text('a', ' table:number-columns-repeated="16384"'))), 'a.ods')).toMatch(
      /past 1,000 columns/,
    );
    const thousand = text('a', ' table:number-columns-repeated="1000"');
    expect(refusalOf(withRows(row(thousand, million)), 'a.ods')).toMatch(/more than 200,000 filled cells/);
    expect(refusalOf(withRows(row('', ' table:number-rows-repeated="-1"')), 'a.ods')).toMatch(/^damaged/);
  });
});

describe('texts', () => {
  it('reads paragraphs, spaces, tabs, links and spans as the format means them', () => {
    const inside =
      '<text:p>  one <text:s text:c="2"/>two\n  three<text:line-break/><text:span>fo</text:span><text:a>ur</text:a> </text:p><text:p/><text:p>end</text:p>';
    const sheet = sheetOf(row(`<table:table-cell office:value-type="string">${inside}</table:table-cell>`));
    expect(sheet.cells.get('A1')!.text).toBe('one   two three\nfour\n\nend');
  });
  it('keeps a raised, lowered or struck digit apart from the number beside it', () => {
    const style = (name: string, property: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${property}/></style:style>`;
    const styles =
      style('T1', 'style:text-position="super 58%"') +
      style('T2', 'style:text-position="-33% 58%"') +
      style('T3', 'style:text-line-through-style="solid"') +
      style('T4', 'style:text-line-through-style="none"');
    const span = (name: string, words: string) => `<text:span text:style-name="${name}">${words}</text:span>`;
    const cells = [
      `8.2${span('T1', '1')}`,
      span('T2', '2'),
      `${span('T3', span('T4', '8'))}12`,
      `8${span('T4', '2')}`,
    ].map((w) => text(w));
    const parts = odsParts([{ name: 'Data', rows: [] }]);
    const content = parts['content.xml']!.replace(
      '<office:automatic-styles>',
      `<office:automatic-styles>${styles}`,
    ).replace(/(<table:table [^>]*>).*(<\/table:table>)/, `$1${row(cells.join(''))}$2`);
    const sheet = workbookIn(zipped({ ...parts, 'content.xml': content }), 'a.ods').sheets[0]!;
    expect(told(sheet)).toEqual(['A1 text 8.2¹', 'B1 text ₂', 'C1 text 8\u033612', 'D1 text 82']);
  });
  it('leaves out notes, drawings and tables beside the text', () => {
    const aside =
      '<office:annotation><text:p>a note</text:p></office:annotation><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><table:table><table:table-row/></table:table>';
    const sheet = sheetOf(
      row(`<table:table-cell office:value-type="string">${aside}<text:p>kept</text:p></table:table-cell>`),
    );
    expect(told(sheet)).toEqual(['A1 text kept']);
  });
  it('prefers the stated text to the shown one', () => {
    expect(told(sheetOf(row(text('shown', ' office:string-value="stated"'))))).toEqual(['A1 text stated']);
  });
  it('does not let a count of spaces fill the memory', () => {
    const spaces = '<text:s text:c="1000000000"/>'.repeat(50);
    expect(refusalOf(withRows(row(text(spaces))), 'a.ods')).toMatch(/more than 32,767 characters/);
  });
});

describe('values', () => {
  const cell = (attributes: string, words = '') =>
    `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell>`;
  it('reads times and durations, and refuses days that are none cell by cell', () => {
    const sheet = sheetOf(
      row(
        cell('office:value-type="time" office:time-value="PT09H30M00S"') +
          cell('office:value-type="time" office:time-value="PT36H15M00S"') +
          cell('office:value-type="date" office:date-value="2025-04-01T00:00:00"') +
          cell('office:value-type="date" office:date-value="2025-02-30"') +
          cell('office:value-type="boolean" office:boolean-value="perhaps"', '?'),
      ),
    );
    expect(told(sheet)).toEqual([
      'A1 date 09:30:00',
      'B1 date PT36H15M0S',
      'C1 date 2025-04-01',
      'D1 error 2025-02-30',
      'E1 error ?',
    ]);
  });
  it('takes a percentage for one without any style', () => {
    const sheet = sheetOf(row(cell('office:value-type="percentage" office:value="0.124"', '12.4%')));
    expect(sheet.cells.get('A1')).toMatchObject({ text: '0.124', shown: { percent: true } });
  });
  it('knows the errors that programs write as other values', () => {
    const failed = (type: string) =>
      cell(`table:formula="of:=1/0" office:value-type="${type}" office:value="0"`, '#DIV/0!');
    expect(
      told(sheetOf(row(failed('float') + failed('string') + cell('office:value-type="string"', 'Err:502')))),
    ).toEqual(['A1 error #DIV/0! =', 'B1 error #DIV/0! =', 'C1 error Err:502']);
  });
});

describe('hidden rows', () => {
  it('hides filtered rows, and groups that are folded away', () => {
    const sheet = sheetOf(
      row(text('a'), ' table:visibility="filter"') +
        `<table:table-row-group table:display="false">${row(text('b'))}</table:table-row-group>` +
        row(text('c')),
    );
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
  });
});
