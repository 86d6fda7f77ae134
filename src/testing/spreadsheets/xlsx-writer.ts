import { addressOf } from '../../spreadsheet/address.ts';
import { escaped, xmlStart, type MadeCell, type MadeSheet, type Parts } from './made-sheet.ts';
import { zipped } from './zipped.ts';

const schemas = 'http://schemas.openxmlformats.org';
const relationships = `${schemas}/officeDocument/2006/relationships`;

const daysSince1899 = (date: string) => Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000);

function cellXml(cell: MadeCell, address: string, styles: string[], strings: string[]): string {
  const made = typeof cell === 'string' ? { text: cell } : cell;
  const format = made.format ?? (made.date === undefined ? undefined : 'dd/mm/yyyy');
  const style = format === undefined ? '' : ` s="${numbered(styles, format) + 1}"`;
  const formula = made.formula === undefined ? '' : `<f>${escaped(made.formula)}</f>`;
  const c = (type: string, inside: string) =>
    `<c r="${address}"${style}${type && ` t="${type}"`}>${formula}${inside}</c>`;
  if (made.number !== undefined) return c('', `<v>${made.number}</v>`);
  if (made.date !== undefined) return c('', `<v>${daysSince1899(made.date)}</v>`);
  if (made.boolean !== undefined) return c('b', `<v>${made.boolean ? 1 : 0}</v>`);
  if (made.error !== undefined) return c('e', `<v>${made.error}</v>`);
  if (made.text === undefined) return c('', '');
  return formula ? c('str', `<v>${escaped(made.text)}</v>`) : c('s', `<v>${numbered(strings, made.text)}</v>`);
}

/** The place of `text` in `list`, which grows by it where it is new. */
function numbered(list: string[], text: string): number {
  const at = list.indexOf(text);
  return at < 0 ? list.push(text) - 1 : at;
}

function sheetXml(sheet: MadeSheet, styles: string[], strings: string[]): string {
  const columns = (sheet.hiddenColumns ?? []).map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`).join('');
  const rows = sheet.rows.map((cells, i) => {
    const inside = cells.map((cell, j) =>
      cell === undefined ? '' : cellXml(cell, addressOf(i + 1, j + 1), styles, strings),
    );
    return `<row r="${i + 1}"${sheet.hiddenRows?.includes(i + 1) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${xmlStart}<worksheet xmlns="${schemas}/spreadsheetml/2006/main">${columns && `<cols>${columns}</cols>`}<sheetData>${rows.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

/** The parts of an Excel workbook, to be changed by a test before they are zipped. */
export function xlsxParts(sheets: readonly MadeSheet[]): Parts {
  const [styles, strings]: [string[], string[]] = [[], []];
  const bodies = sheets.map((sheet) => sheetXml(sheet, styles, strings));
  const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const links = (inside: string) =>
    `${xmlStart}<Relationships xmlns="${schemas}/package/2006/relationships">${inside}</Relationships>`;
  return {
    '[Content_Types].xml': `${xmlStart}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': links(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${xmlStart}<workbook ${main} xmlns:r="${relationships}"><workbookPr/><sheets>${sheets
      .map(
        (s, i) =>
          `<sheet name="${escaped(s.name)}" sheetId="${i + 1}"${s.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      [
        ...sheets.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
        link('strings', 'sharedStrings', 'sharedStrings.xml'),
        link('styles', 'styles', '/xl/styles.xml'),
      ].join(''),
    ),
    'xl/sharedStrings.xml': `${xmlStart}<sst ${main}>${strings.map((s) => `<si><t xml:space="preserve">${escaped(s)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${xmlStart}<styleSheet ${main}><numFmts>${styles.map((s, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(s)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(bodies.map((body, i) => [`xl/worksheets/sheet${i + 1}.xml`, body])),
  };
}

export const xlsxOf = (...sheets: readonly MadeSheet[]): Uint8Array => zipped(xlsxParts(sheets));
