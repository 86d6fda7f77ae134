import type { ContentKind } from './file-kind.ts';
import { macros } from './locked.ts';
import { Refused } from './refusal.ts';
import { binaryWorkbook } from './xlsx/refuse-macros.ts';

export type Format = 'csv' | 'xlsx' | 'ods';

const formats: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  xltx: 'xlsx',
  ods: 'ods',
  ots: 'ods',
};

const held: Readonly<Record<ContentKind | Format, string>> = {
  csv: 'text or unknown bytes',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  zip: 'an archive',
  ole: 'an old Excel workbook',
  pdf: 'a PDF',
  'web-page': 'a web page',
  picture: 'a picture',
  packed: 'a packed file',
  other: 'text or unknown bytes',
};

/** Refuses a file whose name and content say different things: a program would open it as one, a person as the other. */
export function refuseEnding(fileName: string, format: Format | undefined, kind: ContentKind): void {
  const ending = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (/^(?:xlsm|xltm|xlam)$/.test(ending)) throw macros();
  if (ending === 'xlsb') throw binaryWorkbook();
  const expected = formats[ending];
  if (!expected && ending !== 'xls')
    throw new Refused(
      'unknown-kind',
      `The file’s name ends in ${ending === '' ? 'nothing that says what it is' : `“.${ending}”`}, and only .csv, .xlsx and .ods files are read: save it as one of these.`,
    );
  if (format !== undefined && format === expected) return;
  const what = held[format ?? kind];
  const printed = kind === 'pdf' || kind === 'picture';
  const advice = printed
    ? 'use the spreadsheet that it was made from'
    : format === undefined || format === 'csv'
      ? 'open it in the spreadsheet program, save it as .xlsx, .ods or .csv, and use that copy'
      : `rename it to end in “.${format}”, if that is what it should be`;
  throw new Refused('wrong-ending', `The file’s name ends in “.${ending}”, but it holds ${what}: ${advice}.`);
}
