import type { Limits } from '../limits.ts';
import { damaged } from '../refusal.ts';
import { sheetBuilder, type SheetBuilder } from '../sheet-builder.ts';
import { tooManySheets } from '../too-many-sheets.ts';
import type { Notice, Sheet, Workbook } from '../workbook.ts';
import { readXml, type XmlHandlers } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';
import { paragraphs } from './paragraphs.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { odsStyles, type OdsStyles } from './styles.ts';
import { tableReader, type TableReader } from './table.ts';

/** Notes beside a cell, drawings, forms and earlier versions hold text and tables that are none of the sheet's. */
const aside = /^(?:office:annotation|office:forms|table:shapes|table:tracked-changes|text:ruby-text|draw:.*)$/;
const isCell = (name: string) => name === 'table:table-cell' || name === 'table:covered-table-cell';

/** The whole content: styles first, then table by table. */
function contentHandlers(styles: OdsStyles, limits: Limits, done: (builder: SheetBuilder) => void): XmlHandlers {
  const budget = { left: limits.cells };
  const text = paragraphs(styles.lookOf);
  let builder: SheetBuilder | undefined;
  let table: TableReader | undefined;
  let [skipped, inCell, tables] = [0, false, 0];
  /** For each group of rows that is open, whether it is folded away. */
  const folded: boolean[] = [];

  function startTable(name: string, style: string | undefined) {
    if (++tables > limits.sheets) throw tooManySheets(limits.sheets);
    builder = sheetBuilder(name, styles.hidesTable(style), limits, budget);
    table = tableReader(name, builder, styles.formatOf);
  }

  return {
    open(name, attributes) {
      if (skipped > 0 || aside.test(name) || (name === 'table:table' && inCell)) skipped++;
      else if (inCell) text.open(name, attributes);
      else if (name === 'table:table')
        startTable(attributes.get('table:name') ?? '', attributes.get('table:style-name'));
      else if (!table) styles.open(name, attributes);
      else if (name === 'table:table-column') table.column(attributes);
      else if (name === 'table:table-row-group') folded.push(attributes.get('table:display') === 'false');
      else if (name === 'table:table-row') table.startRow(attributes, folded.includes(true));
      else if (isCell(name)) {
        inCell = true;
        table.startCell(attributes);
      }
    },
    text(part) {
      if (skipped > 0) return;
      if (inCell) text.text(part);
      else if (!table) styles.text(part);
    },
    close(name) {
      if (skipped > 0) skipped--;
      else if (inCell && isCell(name)) {
        inCell = false;
        table!.endCell(text.take());
      } else if (inCell) text.close(name);
      else if (!table) styles.close(name);
      else if (name === 'table:table-row') table.endRow();
      else if (name === 'table:table-row-group') folded.pop();
      else if (name === 'table:table') {
        done(builder!);
        table = undefined;
      }
    },
  };
}

/** `styles.xml`, without the styles of its page headers, whose names may be those of cells elsewhere. */
function readCommonStyles(archive: Archive, styles: OdsStyles): void {
  let automatic = false;
  readXml(archive, 'styles.xml', {
    open(name, attributes) {
      if (name === 'office:automatic-styles') automatic = true;
      if (!automatic) styles.open(name, attributes);
    },
    text(text) {
      if (!automatic) styles.text(text);
    },
    close(name) {
      if (!automatic) styles.close(name);
      if (name === 'office:automatic-styles') automatic = false;
    },
  });
}

/** An OpenDocument spreadsheet. Throws `Refused`. */
export function readOds(archive: Archive, limits: Limits): Workbook {
  refuseUnreadable(archive);
  const styles = odsStyles();
  if (archive.has('styles.xml')) readCommonStyles(archive, styles);
  const sheets: Sheet[] = [];
  const notes: Notice[] = [];
  readXml(
    archive,
    'content.xml',
    contentHandlers(styles, limits, (builder) => {
      const { sheet, notices } = builder.done();
      sheets.push(sheet);
      notes.push(...notices);
    }),
  );
  if (sheets.length === 0) throw damaged('it holds no sheet');
  return { format: 'ods', sheets, notes, dateSystem: 1900 };
}
