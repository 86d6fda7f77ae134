import { columnLetters } from '../spreadsheet/address.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Head } from './header.ts';
import type { Found } from './indicator-finder.ts';
import type { CellNotice } from './problem.ts';
import { tidyText } from './typed-figure.ts';

/**
 * The column that names the indicators, where none is called so: the corner of a table is often empty. It is the first
 * to the left of the figures in which an indicator is named; a cell in it that names none is refused like any other.
 */
export function indicatorColumn(
  grid: Grid,
  filled: readonly GridRow[],
  rest: readonly Head[],
  firstFigure: number,
  find: (name: string) => Found,
): { column: number; notice: CellNotice } | undefined {
  const nameless = [...grid.unnamed, ...rest.map((h) => h.column)].filter((c) => c < firstFigure).sort((a, b) => a - b);
  const names = (column: number) =>
    filled.some((row) => {
      const cell = row.at(column);
      return cell?.kind === 'text' && 'indicator' in find(tidyText(cell.text));
    });
  const column = nameless.find(names);
  if (column === undefined) return undefined;
  const head = rest.find((h) => h.column === column);
  return {
    column,
    notice: {
      sheet: grid.sheet,
      cell: head?.cell.address ?? `column ${columnLetters(column)}`,
      text: `${head ? `the column “${tidyText(head.cell.text)}”` : 'has no name; it'} is read as the names of indicators`,
    },
  };
}
