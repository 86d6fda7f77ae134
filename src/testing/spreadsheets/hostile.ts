import { strToU8 } from 'fflate';
import type { MadeSheet, Parts } from './made-sheet.ts';
import { odsParts } from './ods-writer.ts';
import { bytesOf } from './read-made.ts';
import { xlsxOf, xlsxParts } from './xlsx-writer.ts';
import { zipped } from './zipped.ts';

const plain: MadeSheet = {
  name: 'Data',
  rows: [
    ['Area', 'Value'],
    ['Leeds', { number: '12.4' }],
  ],
};
const xlsx = xlsxParts([plain]);
const ods = odsParts([plain]);

/** One part of a good workbook replaced, or added. */
const xlsxWith = (parts: Parts) => zipped({ ...xlsx, ...parts });
const odsWith = (parts: Parts) => zipped({ ...ods, ...parts });
const sheetPart = 'xl/worksheets/sheet1.xml';

/** Two letters of every character, as in the directory of an OLE file. */
const ole = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...strToU8([...name].join('\0')),
  ]);

/** `bytes` with the first `from` in them made `to`; of the same length. */
function patched(bytes: Uint8Array, from: readonly number[], to: readonly number[], last = false): Uint8Array {
  const places = [...bytes.keys()].filter((at) => from.every((b, i) => bytes[at + i] === b));
  const result = bytes.slice();
  result.set(to, last ? places.at(-1) : places[0]);
  return result;
}

const doctype = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const withDoctype = (xml: string) => xml.replace('?>', `?>${doctype}`);
const spaces = ' '.repeat(12_000_000);
const filled = (rows: number, columns: number): MadeSheet => ({
  name: 'Data',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ number: '1' }))),
});
const many = (n: number): MadeSheet[] => Array.from({ length: n }, (_, i) => ({ name: `S${i}`, rows: [['a']] }));

/** Files that are refused: what is wrong, the name of the file, how to make it. */
export const hostile: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['nothing', 'a.csv', () => new Uint8Array()],
  ['100 MB', 'a.xlsx', () => new Uint8Array(100_000_000)],
  [
    'a zip bomb in XLSX',
    'a.xlsx',
    () => xlsxWith({ [sheetPart]: xlsx[sheetPart]!.replace('<sheetData>', `<sheetData>${spaces}`) }),
  ],
  [
    'a zip bomb in ODS',
    'a.ods',
    () => odsWith({ 'content.xml': ods['content.xml']!.replace('<office:body>', `<office:body>${spaces}`) }),
  ],
  ['too many sheets in XLSX', 'a.xlsx', () => zipped(xlsxParts(many(101)))],
  ['too many sheets in ODS', 'a.ods', () => zipped(odsParts(many(101)))],
  [
    'too many rows in XLSX',
    'a.xlsx',
    () =>
      xlsxWith({
        [sheetPart]: xlsx[sheetPart]!.replace('r="2"', 'r="1048576"').replaceAll(/r="([AB])2"/g, 'r="$11048576"'),
      }),
  ],
  [
    'too many columns in XLSX',
    'a.xlsx',
    () => xlsxWith({ [sheetPart]: xlsx[sheetPart]!.replace('r="B2"', 'r="XFD2"') }),
  ],
  ['too many cells in XLSX', 'a.xlsx', () => xlsxOf(filled(401, 500))],
  ['a protected new workbook', 'a.xlsx', () => ole('EncryptedPackage')],
  [
    'a protected document',
    'a.ods',
    () =>
      odsWith({
        'META-INF/manifest.xml': ods['META-INF/manifest.xml']!.replace(
          '/></',
          '><manifest:encryption-data/></manifest:file-entry></',
        ),
      }),
  ],
  [
    'a protected archive',
    'a.xlsx',
    () => patched(zipped(xlsx), [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0], [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 1]),
  ],
  ['an old workbook', 'a.xls', () => ole('Workbook')],
  ['macros by name', 'a.xlsm', () => xlsxWith({})],
  ['macros under another name', 'a.xlsx', () => xlsxWith({ 'xl/vbaProject.bin': 'x' })],
  [
    'macros by content type',
    'a.xlsx',
    () =>
      xlsxWith({
        '[Content_Types].xml': xlsx['[Content_Types].xml']!.replace(
          'spreadsheetml.sheet.main',
          'x.sheet.macroEnabled.main',
        ),
      }),
  ],
  ['macros in ODS', 'a.ods', () => odsWith({ 'Basic/Standard/Module1.xml': '<a/>' })],
  ['a binary workbook', 'a.xlsb', () => xlsxWith({})],
  ['an entity in XLSX', 'a.xlsx', () => xlsxWith({ [sheetPart]: withDoctype(xlsx[sheetPart]!) })],
  ['an entity in ODS', 'a.ods', () => odsWith({ 'content.xml': withDoctype(ods['content.xml']!) })],
  ['a text named as a workbook', 'a.xlsx', () => bytesOf('a,b\n1,2\n')],
  ['a workbook named as text', 'a.csv', () => zipped(xlsx)],
  ['an Excel workbook named as ODS', 'a.ods', () => zipped(xlsx)],
  ['a new workbook named as an old one', 'a.xls', () => zipped(xlsx)],
  ['a web page named as an old workbook', 'a.xls', () => bytesOf('<html><table><tr><td>1')],
  ['a web page named as text', 'a.csv', () => bytesOf('\ufeff <!DOCTYPE html><title>Sign in')],
  ['a PDF', 'a.csv', () => bytesOf('%PDF-1.7')],
  ['an unknown ending', 'a.docx', () => bytesOf('a,b')],
  ['no ending', 'figures', () => bytesOf('a,b')],
  ['a text document', 'a.ods', () => odsWith({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  [
    'a Word document named as a workbook',
    'a.xlsx',
    () => zipped({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }),
  ],
  ['a Numbers document', 'a.numbers', () => zipped({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' })],
  ['quotation marks that close one another', 'a.csv', () => bytesOf('a,b\n1,"see page 2\n2,"see page 3\n')],
  ['a folder of files', 'a.zip', () => zipped({ 'a.csv': 'a,b' })],
  ['half of a workbook', 'a.xlsx', () => zipped(xlsx).subarray(0, 900)],
  ['a damaged workbook', 'a.xlsx', () => xlsxWith({ [sheetPart]: xlsx[sheetPart]!.slice(0, -30) })],
  [
    'a wrong check sum',
    'a.xlsx',
    () => {
      const b = zipped(xlsx);
      return patched(b, [0x50, 0x4b, 1, 2], [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 8, 8, 0, 0, 0, 0, 0, 1, 2, 3, 4], true);
    },
  ],
  [
    'a missing part',
    'a.xlsx',
    () => {
      const { [sheetPart]: _, ...rest } = xlsx;
      return zipped(rest);
    },
  ],
  ['one part twice', 'a.xlsx', () => zipped({ ...xlsx, 'XL/workbook.xml': 'x' })],
  [
    'a sheet out of the archive',
    'a.xlsx',
    () =>
      zipped({
        ...Object.fromEntries(Object.entries(xlsx).map(([n, p]) => [n === sheetPart ? '../sheet1.xml' : n, p])),
        'xl/_rels/workbook.xml.rels': xlsx['xl/_rels/workbook.xml.rels']!.replace(
          'worksheets/sheet1.xml',
          '../../sheet1.xml',
        ),
      }),
  ],
  ['merged areas over each other', 'a.xlsx', () => xlsxOf({ ...plain, merges: ['A1:B2', 'A1:B2'] })],
];
