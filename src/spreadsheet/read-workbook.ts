import { readCsv } from './csv/read-csv.ts';
import { contentKind, oleRefusal } from './file-kind.ts';
import { refuseEnding, type Format } from './file-ending.ts';
import { megabytes, usualLimits, type Limits } from './limits.ts';
import { readOds } from './ods/read-ods.ts';
import { Refused, type Refusal } from './refusal.ts';
import type { Workbook } from './workbook.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { openArchive, type Archive } from './zip/archive.ts';

export type ReadWorkbook = { readonly workbook: Workbook } | { readonly refusal: Refusal };

/** An archive that is no workbook: a document of another program, a folder of files. */
const noWorkbook = (archive: Archive) =>
  new Refused(
    'unknown-kind',
    archive.names.some((n) => n.endsWith('.iwa'))
      ? 'The file is from Apple Numbers, which is not read: export it as an Excel workbook (.xlsx) or as CSV and use that copy.'
      : archive.names.some((n) => /^(?:word|ppt|visio)\//i.test(n)) || archive.has('content.xml')
        ? 'The file is a document of another kind, not a spreadsheet: copy the table into a spreadsheet, save it as .xlsx, .ods or .csv, and use that.'
        : 'The file is an archive without a workbook in it: unpack it, and use the .xlsx, .ods or .csv file itself.',
  );

function archiveFormat(archive: Archive): Format {
  if (archive.has('[Content_Types].xml') && !archive.names.some((n) => /^(?:word|ppt|visio)\//i.test(n))) return 'xlsx';
  if (archive.has('content.xml') || archive.has('encrypted-package')) {
    let type = '';
    const add = (bytes: Uint8Array) => (type += new TextDecoder().decode(bytes.subarray(0, 100)));
    if (archive.has('mimetype')) archive.read('mimetype', add);
    if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/.test(type)) return 'ods';
  }
  throw noWorkbook(archive);
}

const tooBig = (size: number, limits: Limits) =>
  new Refused(
    'too-big',
    `The file has ${megabytes(size)}, more than the ${megabytes(limits.bytes)} that are read: keep only the sheets and rows that are needed, and save it again.`,
  );

/** The refusal of a file by its size alone, in bytes, before it is read; nothing where its size is no hindrance. */
export const refusalBySize = (size: number, limits: Limits = usualLimits): Refusal | undefined =>
  size > limits.bytes ? tooBig(size, limits).refusal : undefined;

function read(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  if (bytes.length === 0) throw new Refused('empty', 'The file is empty: save it again and use that copy.');
  if (bytes.length > limits.bytes) throw tooBig(bytes.length, limits);
  const kind = contentKind(bytes);
  if (kind === 'ole') throw oleRefusal(bytes);
  const archive = kind === 'zip' ? openArchive(bytes, limits) : undefined;
  const format = archive ? archiveFormat(archive) : kind === 'other' ? 'csv' : undefined;
  refuseEnding(fileName, format, kind);
  if (archive) return format === 'ods' ? readOds(archive, limits) : readXlsx(archive, limits);
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return readCsv(bytes, name, limits);
}

/**
 * Reads a CSV, XLSX or ODS file into cells, or says in one sentence why not. `fileName` tells the expected format by
 * its ending, and names the sheet of a CSV file. Never throws on account of what the bytes hold.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): ReadWorkbook {
  try {
    return { workbook: read(bytes, fileName, { ...usualLimits, ...limits }) };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
