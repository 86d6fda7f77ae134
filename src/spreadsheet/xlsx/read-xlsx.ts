import type { Limits } from '../limits.ts';
import { damaged } from '../refusal.ts';
import { sheetBuilder } from '../sheet-builder.ts';
import { tooManySheets } from '../too-many-sheets.ts';
import type { Notice, Sheet, Workbook } from '../workbook.ts';
import type { Archive } from '../zip/archive.ts';
import { refuseMacros } from './refuse-macros.ts';
import { relationshipsOf } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { readWorkbookPart } from './workbook-part.ts';

const from1904: Notice = {
  kind: 'dates-from-1904',
  sentence: 'The workbook counts its days from 1904, and its dates were read so.',
};

/** An Excel workbook, transitional or strict. Throws `Refused`. */
export function readXlsx(archive: Archive, limits: Limits): Workbook {
  refuseMacros(archive);
  const main = [...relationshipsOf(archive, '').values()].find((r) => r.type === 'officeDocument')?.part;
  if (main === undefined) throw damaged('it does not say where its sheets are');
  const { sheets: listed, dateSystem } = readWorkbookPart(archive, main);
  if (listed.length > limits.sheets) throw tooManySheets(limits.sheets);
  const related = relationshipsOf(archive, main);
  const partOf = (type: string) => [...related.values()].find((r) => r.type === type)?.part;
  const [stringsPart, stylesPart] = [partOf('sharedStrings'), partOf('styles')];
  const around = {
    dateSystem,
    strings: stringsPart === undefined ? [] : readSharedStrings(archive, stringsPart),
    styles: stylesPart === undefined ? () => undefined : readStyles(archive, stylesPart),
  };
  const budget = { left: limits.cells };
  const sheets: Sheet[] = [];
  const notes: Notice[] = dateSystem === 1904 ? [from1904] : [];
  for (const { name, id, hidden } of listed) {
    const part = related.get(id);
    if (!part) throw damaged(`the sheet “${name}” is missing`, { sheet: name });
    if (part.type !== 'worksheet') {
      const sentence = `The sheet “${name}” is a chart or a dialogue without cells, and was left out.`;
      notes.push({ kind: 'skipped-sheet', sheet: name, sentence });
      continue;
    }
    const builder = sheetBuilder(name, hidden, limits, budget);
    readSheet(archive, part.part, name, builder, around);
    const { sheet, notices } = builder.done();
    sheets.push(sheet);
    notes.push(...notices);
  }
  return { format: 'xlsx', sheets, notes, dateSystem };
}
