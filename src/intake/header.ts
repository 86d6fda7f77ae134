import type { Cell } from '../spreadsheet/workbook.ts';
import { periodOfCell } from './cell-period.ts';
import { fieldOf } from './columns.ts';
import { periodInName } from './period-in-name.ts';
import type { Settings } from './settings.ts';
import { tidyText } from './typed-figure.ts';

/** The name of a column, and where there are two rows of names, the one above it that spans several columns. */
export interface Head {
  readonly column: number;
  readonly cell: Cell;
  /** The period above the name, `2009/10` over “Target”. */
  readonly over: Cell | undefined;
  /** What stands right above all that: `Target` over `2009/10`, a title, or nothing. */
  readonly above: Cell | undefined;
}

export interface Header {
  readonly heads: readonly Head[];
  /** The rows in which names stand. */
  readonly first: number;
  readonly last: number;
}

/** The cell at a place; through merged cells, the one that holds their value. */
export type Lookup = (row: number, column: number) => Cell | undefined;

const anyYears = { years: 'FY' as const, known: new Set<never>() };
/** How far down the names of columns are looked for: below titles, logos and notes. */
const searched = 60;

/** Whether a cell could be the name of a column that holds figures of a period. */
export const looksLikePeriod = (cell: Cell | undefined): boolean => periodOfCell(cell, anyYears) !== undefined;
const text = (cell: Cell | undefined) => tidyText(cell?.text ?? '');
const isBareYear = (cell: Cell | undefined) => /^\d{4}$/.test(text(cell));

/** A quarter or month under its year, `Q1` below `2010/11`, as one name; nothing where the two are no period together. */
function partOfYear(upper: Cell | undefined, lower: Cell | undefined): Cell | undefined {
  if (!upper || lower?.kind !== 'text' || !looksLikePeriod(upper) || looksLikePeriod(lower)) return undefined;
  const both = { ...lower, text: `${text(lower)} ${text(upper)}` };
  const read = periodOfCell(both, anyYears);
  return read && 'period' in read ? both : undefined;
}

/** Whether the plain years of a row run one way, a few years apart: counts such as 1958 and 2011 look like years too. */
function yearsRun(cells: readonly (Cell | undefined)[]): boolean {
  const years = [...new Set(cells.filter(isBareYear))].map((c) => Number(text(c)));
  const steps = years.slice(1).map((y, i) => y - years[i]!);
  const oneWay = steps.every((s) => s >= 0) || steps.every((s) => s <= 0);
  return oneWay && steps.every((s) => Math.abs(s) <= 10);
}

/**
 * Finds the names of the columns: the row, among the first ones, in which most cells are names of columns or periods,
 * and the one below or above it where names stand in two. Nothing where no row has any.
 */
export function headerOf(
  at: Lookup,
  rows: readonly number[],
  columns: readonly number[],
  settings: Settings,
): Header | undefined {
  // A name counts twice: figures such as 1958 look like years, names look like nothing else.
  const weight = (cell: Cell | undefined, years: boolean) => {
    if (cell === undefined) return 0;
    if (fieldOf(text(cell), settings) !== undefined) return 2;
    if (periodInName(text(cell), settings)) return 1;
    return looksLikePeriod(cell) && (years || !isBareYear(cell)) ? 1 : 0;
  };
  const scores = new Map(
    rows.slice(0, searched).map((r) => {
      const cells = columns.map((c) => at(r, c));
      const years = yearsRun(cells);
      return [
        r,
        cells.reduce((sum, c, i) => sum + (c === cells[i - 1] && !looksLikePeriod(c) ? 0 : weight(c, years)), 0),
      ];
    }),
  );
  const score = (row: number) => scores.get(row) ?? 0;
  const filled = (row: number) => columns.filter((c) => at(row, c)).length;
  // Of two rows with as many names the upper one, but not “Actual” and “Target” over the names of all columns.
  const better = (r: number, b: number) =>
    score(r) > (b ? score(b) : 0) || (r === b + 1 && score(r) === score(b) && score(r) > 0 && filled(r) > filled(b));
  const best = settings.header ?? rows.slice(0, searched).reduce((b, r) => (better(r, b) ? r : b), 0);
  if (best === 0 || (settings.header === undefined && score(best) < 1)) return undefined;
  // Names may stand in two rows: periods that span columns, and under each what the columns hold,
  // or years and under each its quarters.
  const below = columns.filter(
    (c) =>
      looksLikePeriod(at(best, c)) &&
      (fieldOf(text(at(best + 1, c)), settings) || partOfYear(at(best, c), at(best + 1, c))),
  );
  const two = settings.header === undefined && below.length > 1;
  const last = two ? best + 1 : best;
  const heads = columns.flatMap((column): Head[] => {
    const lower = at(last, column);
    const upper = at(last - 1, column);
    const part = partOfYear(upper, lower);
    const above = (cell: Cell) => (cell.row > 1 ? at(cell.row - 1, column) : undefined);
    if (part) return [{ column, cell: part, over: undefined, above: above(upper!) }];
    const spans =
      upper !== undefined &&
      looksLikePeriod(upper) &&
      !looksLikePeriod(lower) &&
      (two || upper.column !== column || upper === at(last - 1, column + 1));
    const cell = lower ?? (two ? upper : undefined);
    if (!cell) return [];
    const over = spans && upper !== cell ? upper : undefined;
    return [{ column, cell, over, above: above(over ?? cell) }];
  });
  return { heads, first: two ? best : last, last };
}
