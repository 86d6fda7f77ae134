import { columnLetters } from './address.ts';
import { ungarbled } from './garbled.ts';
import type { Cell, Notice, NoticeKind, Sheet } from './workbook.ts';

/** What a reader of a format notes about single cells while it goes. */
export type Remark = 'impossible-dates' | 'text-after-quote';

const several = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** `B2, B3, B4 and 9 more`. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${first} and ${names.length - 5} more` : first;
}

/** Cells other than the first of a merged area: filled ones are not seen on the sheet. */
function beneathMerges(sheet: Sheet): string[] {
  if (sheet.merges.length === 0) return [];
  const byRow = [...sheet.merges].sort((a, b) => a.top - b.top);
  let next = 0;
  let open: typeof byRow = [];
  return [...sheet.cells.values()]
    .filter(({ row, column }) => {
      while (next < byRow.length && byRow[next]!.top <= row) open.push(byRow[next++]!);
      if (open.some((m) => m.bottom < row)) open = open.filter((m) => m.bottom >= row);
      return open.some((m) => column >= m.left && column <= m.right && !(row === m.top && column === m.left));
    })
    .map((c) => c.address);
}

/** One notice a sheet for each kind of thing, with all its cells. */
export function sheetNotices(sheet: Sheet, remarks: ReadonlyMap<Remark, readonly string[]>): Notice[] {
  const on = `the sheet “${sheet.name}”`;
  const where = (test: (cell: Cell) => boolean) => [...sheet.cells.values()].filter(test).map((c) => c.address);
  const notice = (kind: NoticeKind, cells: readonly string[], sentence: (n: number) => string): Notice[] =>
    cells.length === 0
      ? []
      : [{ kind, sheet: sheet.name, cells, sentence: `${sentence(cells.length)}: ${listed(cells)}.` }];
  const rows = [...sheet.hiddenRows].sort((a, b) => a - b);
  const columns = [...sheet.hiddenColumns].sort((a, b) => a - b);
  const hidden = (kind: NoticeKind, n: number, names: readonly string[], one: string): Notice[] =>
    n === 0
      ? []
      : [
          {
            kind,
            sheet: sheet.name,
            sentence: `On ${on}, ${several(n, `${one} is`, `${one}s are`)} hidden: ${listed(names)}.`,
          },
        ];
  return [
    ...(sheet.hidden
      ? [{ kind: 'hidden-sheet' as const, sheet: sheet.name, sentence: `The sheet “${sheet.name}” is hidden.` }]
      : []),
    ...hidden('hidden-rows', rows.length, rows.map(String), 'row'),
    ...hidden('hidden-columns', columns.length, columns.map(columnLetters), 'column'),
    ...notice(
      'formulas',
      where((c) => c.formula === true && c.kind !== 'blank'),
      (n) => `On ${on}, ${several(n, 'cell is a formula', 'cells are formulas')}, read as last calculated`,
    ),
    ...notice(
      'formulas-without-result',
      where((c) => c.formula === true && c.kind === 'blank'),
      (n) =>
        `On ${on}, ${several(n, 'formula was', 'formulas were')} saved without a result, so open the file in the spreadsheet program and save it again`,
    ),
    ...notice(
      'errors',
      where((c) => c.kind === 'error'),
      (n) => `On ${on}, ${several(n, 'cell holds an error', 'cells hold errors')} instead of a value`,
    ),
    ...notice(
      'beneath-merge',
      beneathMerges(sheet),
      (n) => `On ${on}, ${several(n, 'cell holds', 'cells hold')} something that a merged cell covers`,
    ),
    ...notice(
      'impossible-dates',
      remarks.get('impossible-dates') ?? [],
      (n) =>
        `On ${on}, ${several(n, 'cell is', 'cells are')} shown as a date, but hold a number that is no day of the calendar`,
    ),
    ...notice(
      'garbled-text',
      where((c) => c.kind === 'text' && ungarbled(c.text) !== undefined),
      (n) =>
        `On ${on}, ${several(n, 'text was', 'texts were')} garbled when a file was opened as the wrong kind of text`,
    ),
    ...notice(
      'text-after-quote',
      remarks.get('text-after-quote') ?? [],
      (n) =>
        `${several(n, 'cell goes', 'cells go')} on after a closing quotation mark, and was read as a spreadsheet does`,
    ),
  ];
}
