import { downloadOf, fieldOf, misspeltField, ownColumns, type Download } from './columns.ts';
import { looksLikePeriod, type Grid, type Head } from './grid.ts';
import type { Found, KnownIndicator } from './indicator-finder.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import { seriesFromName } from './series-name.ts';
import type { Field, Settings } from './settings.ts';
import { readFigure, tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

/** A column that holds figures: of the period in its name, or of the indicator or series in its name. */
export interface FigureColumn {
  readonly head: Head;
  readonly of: 'value' | 'target';
  /** The cell that says the period, where the columns do. */
  readonly period?: Head['cell'];
  readonly indicator?: KnownIndicator;
  readonly series?: string;
}

const holdsNumber = (cell: Head['cell'] | undefined): boolean =>
  cell?.kind === 'number' || (cell?.kind === 'text' && readFigure(cell.text, 'percent').kind === 'value');

/** What each column of a table is for. */
export interface Layout {
  readonly download: Download | undefined;
  readonly fields: ReadonlyMap<Field, number>;
  readonly figures: readonly FigureColumn[];
}

/**
 * Tells tidy tables (one figure a row), wide ones (periods across) and tables of one period a row with indicators or
 * series across. A column that is none of these is named: as a probable slip, which is refused, or as left out.
 */
export function layoutOf(
  grid: Grid,
  settings: Settings,
  find: (name: string) => Found,
  only: KnownIndicator | undefined,
): { layout: Layout; problems: CellProblem[]; notices: CellNotice[] } {
  const problems: CellProblem[] = [];
  const notices: CellNotice[] = [];
  const name = (h: Head) => tidyText(h.cell.text);
  const download = downloadOf(grid.heads.map(name));
  const fields = new Map<Field, number>();
  const figures: FigureColumn[] = [];
  const rest: Head[] = [];
  for (const head of grid.heads) {
    const own = download && ownColumns[download][plainName(name(head))];
    const field = own ?? (download === 'ratings' ? 'leave' : fieldOf(name(head), settings));
    if (field === 'leave') continue;
    if (head.over && (field === 'value' || field === 'target')) figures.push({ head, of: field, period: head.over });
    else if (field === undefined && looksLikePeriod(head.cell)) figures.push({ head, of: 'value', period: head.cell });
    else if (field === undefined) rest.push(head);
    else if (fields.has(field))
      problems.push({
        sheet: grid.sheet,
        cell: head.cell.address,
        found: `a second column for ${field}: “${name(head)}”`,
        expected: 'one; say which of them is not imported',
        example: `--column "${name(head)}=leave"`,
      });
    else fields.set(field, head.column);
  }
  const wide = figures.length > 0;
  for (const what of ['value', 'target'] as const) {
    const column = fields.get(what);
    const head = grid.heads.find((h) => h.column === column);
    if (head && !(wide && fields.get('period') === undefined)) figures.push({ head, of: what });
    else if (head) rest.push(head);
  }
  const across = fields.has('period') && !wide && !fields.has('value');
  for (const head of rest) {
    const found = across && !fields.has('indicator') ? find(name(head)) : undefined;
    const series = across ? seriesFromName(name(head), only?.data, settings) : undefined;
    if (found && 'indicator' in found) figures.push({ head, of: 'value', indicator: found.indicator });
    else if (series) figures.push({ head, of: 'value', series });
    else {
      const known = fieldOf(name(head), settings);
      const slip = download || known ? undefined : misspeltField(name(head));
      const at = { sheet: grid.sheet, cell: head.cell.address };
      // A column of numbers that nobody reads could be a quarter’s figures under a name that was not understood.
      const numbers = !download && grid.rows.some((r) => holdsNumber(r.at(head.column)));
      if (slip || numbers)
        problems.push({
          ...at,
          found: `the column “${name(head)}”${numbers && !slip ? ', which holds numbers' : ''}`,
          expected: known
            ? 'no such column where periods stand across, unless its period stands above it; or say that it is not imported'
            : `the name of a column or a period${slip ? `; perhaps “${slip}”` : ''}; or say that it is not imported`,
          example: `--column "${name(head)}=leave"`,
        });
      else notices.push({ ...at, text: `the column “${name(head)}” is not imported` });
    }
  }
  if (figures.length === 0 && download !== 'ratings' && download !== 'targets')
    problems.push({
      sheet: grid.sheet,
      cell: '',
      found: `the columns ${grid.heads.map((h) => `“${name(h)}”`).join(', ')}`,
      expected: 'a column of figures: “value”, or periods across such as 2006/07; or say which column holds them',
      example: '--column "Outturn=value"',
    });
  return { layout: { download, fields, figures }, problems, notices };
}
