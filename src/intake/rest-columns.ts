import { addressOf, columnLetters } from '../spreadsheet/address.ts';
import type { Cell } from '../spreadsheet/workbook.ts';
import { fieldOf, misspeltField } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Head } from './header.ts';
import type { KnownIndicator } from './indicator-finder.ts';
import { figureKind } from './period-in-name.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import { seriesFromName } from './series-name.ts';
import type { Settings } from './settings.ts';
import { readFigure, tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

type Said = { readonly problem: CellProblem } | { readonly notice: CellNotice } | { readonly kinds: number };
export const isNumber = (cell: Cell | undefined): boolean =>
  cell?.kind === 'number' || (cell?.kind === 'text' && readFigure(cell.text, 'percent').kind === 'value');

/** Columns that part the figures: a row about girls is no row about all children. */
const parts =
  /^(?:gender|sex|ages?|age (?:group|band)|ethnicity|ethnic group|characteristics?|pupil (?:group|characteristic)|cohort|phase|school (?:type|phase)|type of school|key stage|locality|ward|wedge|cluster|school|district|disability|sen|fsm|free school meals)$/;
const everyone = /^(?:all|total|both|persons|everyone|all (?:pupils|children|young people|schools|ages)|city ?wide)$/;

interface Around {
  readonly grid: Grid;
  /** The rows in which figures stand. */
  readonly filled: readonly GridRow[];
  readonly settings: Settings;
  readonly only: KnownIndicator | undefined;
  readonly hasSeries: boolean;
}

/** Words of a column that say of whom or of what kind the figures are, where its name does not say that it says so. */
function meaningWords(cells: readonly Cell[], { settings, only, hasSeries }: Around): Cell | undefined {
  const says = (c: Cell) =>
    figureKind(c.text) !== undefined || (!hasSeries && seriesFromName(c.text, only?.data, settings) !== undefined);
  return cells.find((c) => c.kind === 'text' && says(c));
}

/** A named column that no field, period or indicator was found for: a slip, something that matters, or left out. */
export function restColumn(head: Head, around: Around): Said {
  const { grid, filled, settings } = around;
  const name = tidyText(head.cell.text);
  const at = { sheet: grid.sheet, cell: head.cell.address };
  const cells = filled.flatMap((r) => r.at(head.column) ?? []);
  const refuse = (found: string, expected: string, as = 'leave', more = ''): Said => ({
    problem: { ...at, found, expected, example: `--column "${name}=${as}"${more}` },
  });
  const known = fieldOf(name, settings);
  if (known === 'target' || known === 'value')
    return refuse(
      `the column “${name}”, which does not say of which period`,
      `the period in its name, where periods stand across, such as “${name} 2010/11”; or say that it is not imported`,
    );
  if (/^(?:(?:q|qtr|quarter) ?[1-4]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)$/i.test(name))
    return {
      problem: {
        ...at,
        found: `“${name}” without its year`,
        expected: 'the year above it, merged over all that it is about, or in the name itself',
        example: `${name} 2009${/^q/i.test(name) ? '/10' : ''}`,
      },
    };
  const kinds = cells.filter((c) => figureKind(c.text) !== undefined);
  if (kinds.length > 0 && kinds.length === filled.length) return { kinds: head.column };
  const word = meaningWords(cells, around);
  if (word && figureKind(word.text))
    return {
      problem: {
        sheet: grid.sheet,
        cell: word.address,
        found: `“${tidyText(word.text)}” in the column “${name}”, which does not say so of every row`,
        expected: 'in each row of figures “target” or “actual”; rows of anything else on a sheet of their own',
      },
    };
  const parting = parts.test(plainName(name)) && cells.some((c) => !everyone.test(plainName(c.text)));
  if (word || parting) {
    const says = tidyText((word ?? cells.find((c) => !everyone.test(plainName(c.text)))!).text);
    return refuse(
      `the column “${name}”, which says “${says}”`,
      'a word on whether it says whose figures these are (series), or says nothing that matters (leave)',
      'series',
      ' (or =leave)',
    );
  }
  const slip = known ? undefined : misspeltField(name);
  // A column of numbers that nobody reads could be a quarter’s figures under a name that was not understood.
  const numbers = grid.rows.some((r) => isNumber(r.at(head.column)));
  if (slip || numbers)
    return refuse(
      `the column “${name}”${numbers && !slip ? ', which holds numbers' : ''}`,
      known
        ? 'no such column where periods stand across, unless its period stands above it; or say that it is not imported'
        : /(?:^|\D)\d\d\s?[/-]\s?\d\d?$/.test(name)
          ? 'a year in four digits, such as 2008/09; or say that it is not imported'
          : `the name of a column or a period${slip ? `; perhaps “${slip}”` : ''}; or say that it is not imported`,
    );
  return { notice: { ...at, text: `the column “${name}” is not imported` } };
}

/** A column without a name, beside the figures: what it says could change what they mean. */
export function unnamedColumn(column: number, around: Around, indicators: boolean): Said | undefined {
  const { grid, filled } = around;
  const cells = filled.flatMap((r) => {
    const cell = r.at(column);
    return cell && tidyText(cell.text) !== '' ? [{ cell, row: r.row }] : [];
  });
  if (cells.length === 0) return undefined;
  const beside = grid.heads.every((h) => h.column > column);
  const numbered = beside && cells.every(({ cell }, i) => tidyText(cell.text) === String(i + 1));
  const flag = ({ cell }: { cell: Cell }) => /^[[(]?[a-z*†‡¹²³]{1,2}[\])]?$/i.test(tidyText(cell.text));
  const meant = meaningWords(
    cells.map((c) => c.cell),
    around,
  );
  const telling =
    cells.find((c) => c.cell === meant) ??
    cells.find((c) => isNumber(c.cell) || flag(c)) ??
    cells.find(() => !indicators);
  if (telling && !numbered)
    return {
      problem: {
        sheet: grid.sheet,
        cell: addressOf(telling.row, column),
        found: `“${tidyText(telling.cell.text)}” in column ${columnLetters(column)}, which has no name`,
        expected: `the name of the column in the row of names, such as series, flags or note; or nothing in column ${columnLetters(column)}`,
      },
    };
  return {
    notice: { sheet: grid.sheet, cell: `column ${columnLetters(column)}`, text: 'has no name and is not imported' },
  };
}
