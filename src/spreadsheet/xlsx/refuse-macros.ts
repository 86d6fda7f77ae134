import { macros } from '../locked.ts';
import { Refused } from '../refusal.ts';
import { readXml } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';

export const binaryWorkbook = () =>
  new Refused(
    'unknown-kind',
    'The file is an Excel binary workbook (.xlsb), which is not read: save it as an Excel workbook (.xlsx) and use that copy.',
  );

/** Refuses a workbook that can run something, whatever its name says. */
export function refuseMacros(archive: Archive): void {
  const types: string[] = [];
  readXml(archive, '[Content_Types].xml', {
    open: (_, attributes) => void types.push(attributes.get('ContentType')?.toLowerCase() ?? ''),
  });
  if (types.some((type) => type.includes('sheet.binary'))) throw binaryWorkbook();
  const active = /vbaproject|macrosheets\/|activex\/.*\.bin$/i;
  if (archive.names.some((name) => active.test(name))) throw macros();
  if (types.some((type) => /macroenabled|vbaproject|macrosheet/.test(type))) throw macros();
}
