import { decimal } from '../schema/value.ts';
import type { Revision } from '../schema/revision.ts';
import { addressOf } from '../spreadsheet/address.ts';
import { sameNumber } from './differences.ts';
import type { Grid, GridRow } from './grid.ts';
import type { CellNotice } from './problem.ts';
import { tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

/** What the record says in a column of our own downloads that is not imported, and where that is edited. */
export interface Repeats {
  /** The column’s plain name: `indicator name`. */
  readonly column: string;
  readonly says: string;
  /** Other texts that are no edit either. */
  readonly or?: readonly string[];
  /** Under `content/`. */
  readonly file: string;
  /** The field there: `name`, or `series, note`. */
  readonly key: string;
}

const same = (a: string, b: string): boolean => {
  const [published, typed] = [tidyText(a), tidyText(b)];
  if (published === typed) return true;
  return decimal.safeParse(published).success && decimal.safeParse(typed).success && sameNumber(published, typed);
};
const quoted = (text: string): string =>
  text === '' ? 'nothing' : `“${text.length > 70 ? `${text.slice(0, 69)}…` : text}”`;

/** The columns of a download that hold what was published before a revision. */
export function revisionRepeats(revised: readonly Revision[] | undefined, file: string): Repeats[] {
  const joined = (of: (r: Revision) => string) => (revised ?? []).map(of).join('; ');
  return [
    { column: 'was', says: joined((r) => r.was), file, key: 'revised, was' },
    { column: 'revised on', says: joined((r) => r.on), file, key: 'revised, on' },
    { column: 'revision reason', says: joined((r) => r.reason), file, key: 'revised, reason' },
  ];
}

/** The column of a download that says of a figure that the period is a reading of its source. */
export const undatedRepeats = (undated: boolean | undefined, file: string, key: string): Repeats => ({
  column: 'undated',
  says: undated ? 'true' : '',
  // As spreadsheets write it.
  or: undated ? ['TRUE'] : [],
  file,
  key,
});

/**
 * A notice for every cell of a download that was edited although it only repeats the record: what stands there, what the
 * record says, and where that is edited. The same edit in several rows is one notice, at the first.
 */
export function repeatedNotices(
  grid: Grid,
  rows: Iterable<{ readonly row: GridRow; readonly repeats: readonly Repeats[] }>,
): CellNotice[] {
  const heads = new Map(grid.heads.map((h) => [plainName(h.cell.text), h]));
  const found = new Map<string, { cell: string; text: string; more: number }>();
  for (const { row, repeats } of rows)
    for (const { column, says, or = [], file, key } of repeats) {
      const head = heads.get(column);
      if (!head) continue;
      const typed = tidyText(row.at(head.column)?.text ?? '');
      if ([says, ...or].some((text) => same(text, typed))) continue;
      const text = `${quoted(typed)} in the column ${tidyText(head.cell.text)} is not imported: the record says ${quoted(tidyText(says))}, which is edited in content/${file}, under ${key}`;
      const known = found.get(text);
      if (known) known.more++;
      else found.set(text, { cell: addressOf(row.row, head.column), text, more: 0 });
    }
  return [...found.values()].map(({ cell, text, more }) => ({
    sheet: grid.sheet,
    cell,
    text: more === 0 ? text : `${text} (and ${more} more ${more === 1 ? 'row' : 'rows'})`,
  }));
}
