import { addressOf, placeOf } from '../../spreadsheet/address.ts';
import { escaped, xmlStart, type MadeCell, type MadeSheet, type Parts } from './made-sheet.ts';
import { zipped } from './zipped.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const vocabularies = [
  `xmlns:office="${odf}:office:1.0"`,
  `xmlns:table="${odf}:table:1.0"`,
  `xmlns:text="${odf}:text:1.0"`,
  `xmlns:style="${odf}:style:1.0"`,
  `xmlns:number="${odf}:datastyle:1.0"`,
  `xmlns:draw="${odf}:drawing:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

const number = (places: number, more = '') => `<number:number number:decimal-places="${places}"${more}/>`;
const dash = '<number:text>-</number:text>';
/** The data styles that tests use, by the same format in Excel's notation. */
const knownFormats: Readonly<Record<string, (name: string) => string>> = {
  '0.0%': (n) =>
    `<number:percentage-style style:name="${n}">${number(1)}<number:text>%</number:text></number:percentage-style>`,
  '0%': (n) =>
    `<number:percentage-style style:name="${n}">${number(0)}<number:text>%</number:text></number:percentage-style>`,
  '0.0': (n) => `<number:number-style style:name="${n}">${number(1)}</number:number-style>`,
  '#,##0': (n) =>
    `<number:number-style style:name="${n}">${number(0, ' number:grouping="true"')}</number:number-style>`,
  '£#,##0': (n) =>
    `<number:currency-style style:name="${n}"><number:currency-symbol>£</number:currency-symbol>${number(0, ' number:grouping="true"')}</number:currency-style>`,
  '0;-0;"-"': (n) =>
    `<number:number-style style:name="${n}P0">${number(0)}</number:number-style><number:number-style style:name="${n}P1">${dash}${number(0)}</number:number-style><number:number-style style:name="${n}">${dash}<style:map style:condition="value()&gt;0" style:apply-style-name="${n}P0"/><style:map style:condition="value()&lt;0" style:apply-style-name="${n}P1"/></number:number-style>`,
  '#,##0,': (n) =>
    `<number:number-style style:name="${n}">${number(0, ' number:grouping="true" number:display-factor="1000"')}</number:number-style>`,
  '"<"0': (n) =>
    `<number:number-style style:name="${n}"><number:text>&lt;</number:text>${number(0)}</number:number-style>`,
  '0.0"r"': (n) =>
    `<number:number-style style:name="${n}">${number(1)}<number:text>r</number:text></number:number-style>`,
  '0.0"%"': (n) =>
    `<number:number-style style:name="${n}">${number(1)}<number:text>%</number:text></number:number-style>`,
  '0"%"': (n) =>
    `<number:number-style style:name="${n}">${number(0)}<number:text>%</number:text></number:number-style>`,
  '[$€-2] #,##0': (n) =>
    `<number:currency-style style:name="${n}"><number:currency-symbol>€</number:currency-symbol>${number(0, ' number:grouping="true"')}</number:currency-style>`,
  'd-mmm': (n) =>
    `<number:date-style style:name="${n}"><number:day/><number:text>-</number:text><number:month number:textual="true"/></number:date-style>`,
  mmm: (n) => `<number:date-style style:name="${n}"><number:month number:textual="true"/></number:date-style>`,
  'mmm-yy': (n) =>
    `<number:date-style style:name="${n}"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>`,
  'dd/mm/yyyy': (n) =>
    `<number:date-style style:name="${n}"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>`,
  'mmm yyyy': (n) =>
    `<number:date-style style:name="${n}"><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>`,
};

function typeOf(made: Exclude<MadeCell, string>): string {
  if (made.error !== undefined) return ' office:value-type="string" office:string-value="" calcext:value-type="error"';
  if (made.date !== undefined) return ` office:value-type="date" office:date-value="${made.date}"`;
  if (made.boolean !== undefined) return ` office:value-type="boolean" office:boolean-value="${made.boolean}"`;
  if (made.text !== undefined) return ' office:value-type="string"';
  if (made.number === undefined) return '';
  const type = made.format?.replace(/"[^"]*"/g, '').includes('%')
    ? 'percentage'
    : made.format?.includes('£')
      ? 'currency'
      : 'float';
  return ` office:value-type="${type}" office:value="${made.number}"`;
}

const paragraph = (text: string) =>
  `<text:p>${escaped(text)
    .replace(/ (?= )|^ | $/g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>')}</text:p>`;

function cellXml(cell: MadeCell | undefined, styles: string[], spans: string, covered: boolean): string {
  const tag = covered ? 'table:covered-table-cell' : 'table:table-cell';
  if (cell === undefined) return `<${tag}${spans}/>`;
  const made = typeof cell === 'string' ? { text: cell } : cell;
  const format = made.format ?? (made.date === undefined ? undefined : 'dd/mm/yyyy');
  if (format !== undefined && !styles.includes(format)) styles.push(format);
  const style = format === undefined ? '' : ` table:style-name="ce${styles.indexOf(format)}"`;
  const formula = made.formula === undefined ? '' : ` table:formula="of:=${escaped(made.formula)}"`;
  const words = made.text ?? made.error ?? made.number ?? made.date ?? '';
  return `<${tag}${style}${formula}${typeOf(made)}${spans}>${words.split('\n').map(paragraph).join('')}</${tag}>`;
}

function tableXml(sheet: MadeSheet, styles: string[]): string {
  const merges = (sheet.merges ?? []).map((ref) => ref.split(':').map((a) => placeOf(a)!));
  const wide = Math.max(1, ...sheet.rows.map((r) => r.length));
  const columns = Array.from(
    { length: wide },
    (_, i) => `<table:table-column${sheet.hiddenColumns?.includes(i + 1) ? ' table:visibility="collapse"' : ''}/>`,
  );
  const rows = sheet.rows.map((cells, i) => {
    const inside = cells.map((cell, j) => {
      const address = addressOf(i + 1, j + 1);
      const area = merges.find(
        ([a, b]) => i + 1 >= a!.row && i + 1 <= b!.row && j + 1 >= a!.column && j + 1 <= b!.column,
      );
      const first = area && addressOf(area[0]!.row, area[0]!.column) === address;
      const spans = first
        ? ` table:number-columns-spanned="${area[1]!.column - area[0]!.column + 1}" table:number-rows-spanned="${area[1]!.row - area[0]!.row + 1}"`
        : '';
      return cellXml(cell, styles, spans, area !== undefined && !first);
    });
    const hidden = sheet.hiddenRows?.includes(i + 1) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${inside.join('')}<table:table-cell table:number-columns-repeated="${16_384 - cells.length}"/></table:table-row>`;
  });
  const rest = `<table:table-row table:number-rows-repeated="${1_048_576 - rows.length}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  return `<table:table table:name="${escaped(sheet.name)}" table:style-name="${sheet.hidden ? 'ta2' : 'ta1'}">${columns.join('')}${rows.join('')}${rest}</table:table>`;
}

/** The parts of an OpenDocument spreadsheet, to be changed by a test before they are zipped. */
export function odsParts(sheets: readonly MadeSheet[]): Parts {
  const styles: string[] = [];
  const tables = sheets.map((sheet) => tableXml(sheet, styles));
  const tableStyles = ['true', 'false']
    .map(
      (shown, i) =>
        `<style:style style:name="ta${i + 1}" style:family="table"><style:table-properties table:display="${shown}"/></style:style>`,
    )
    .join('');
  const cellStyles = styles
    .map(
      (format, i) =>
        `${knownFormats[format]!(`N${i}`)}<style:style style:name="ce${i}" style:family="table-cell" style:data-style-name="N${i}"/>`,
    )
    .join('');
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${xmlStart}<office:document-content ${vocabularies}><office:automatic-styles>${tableStyles}${cellStyles}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': `${xmlStart}<manifest:manifest xmlns:manifest="${odf}:manifest:1.0"><manifest:file-entry manifest:full-path="/"/></manifest:manifest>`,
  };
}

export const odsOf = (...sheets: readonly MadeSheet[]): Uint8Array => zipped(odsParts(sheets));
