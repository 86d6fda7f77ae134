import { titledTargets, withAbove } from './above.ts';
import { downloadOf, fieldOf, ownColumns, type Download } from './columns.ts';
import type { Grid } from './grid.ts';
import { looksLikePeriod, type Head } from './header.ts';
import { indicatorColumn } from './indicator-column.ts';
import type { Found, KnownIndicator } from './indicator-finder.ts';
import { figureKind, periodInName } from './period-in-name.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import { restColumn, unnamedColumn } from './rest-columns.ts';
import { seriesFromName } from './series-name.ts';
import type { Field, Settings } from './settings.ts';
import { tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

/** A column that holds figures: of the period in its name, or of the indicator or series in its name. */
export interface FigureColumn {
  readonly head: Head;
  readonly of: 'value' | 'target';
  /** The column, or the officer, says whether it holds targets or what was reached. */
  readonly told?: true;
  /** The cell that says the period, where the columns do. */
  readonly period?: Head['cell'];
  readonly indicator?: KnownIndicator;
  readonly series?: string;
}

/** What each column of a table is for. */
export interface Layout {
  readonly download: Download | undefined;
  readonly fields: ReadonlyMap<Field, number>;
  readonly figures: readonly FigureColumn[];
  /** The column that says of each row whether its figures are targets or what was reached. */
  readonly kinds?: number;
}

const name = (h: Head) => tidyText(h.cell.text);

/** A second column for what one column says. */
function second(grid: Grid, head: Head, field: Field): CellProblem {
  const at = { sheet: grid.sheet, cell: head.cell.address, found: `a second column for ${field}: “${name(head)}”` };
  if (field === 'period')
    return { ...at, expected: 'one column that says the whole period', example: '2009/10 Q4, or March 2010' };
  if ((field === 'value' || field === 'target') && grid.heads.some((h) => looksLikePeriod(h.above)))
    return {
      ...at,
      expected: 'the period of each column: merge it over its columns, or write it in each',
      example: `${name(head)} 2009/10`,
    };
  return {
    ...at,
    expected: 'one; say which of them is not imported',
    example: `--column "${name(head)}=leave"`,
  };
}

/** The columns that fields, periods and names of our own are found for, and the rest. */
function sorted(grid: Grid, settings: Settings, download: Download | undefined, only: KnownIndicator | undefined) {
  const problems: CellProblem[] = [];
  const fields = new Map<Field, number>();
  const figures: FigureColumn[] = [];
  const rest: Head[] = [];
  for (const head of grid.heads) {
    const own = download && ownColumns[download][plainName(name(head))];
    const field = own ?? (download === 'ratings' ? 'leave' : fieldOf(name(head), settings));
    if (field === 'leave') continue;
    const figure = field === 'value' || field === 'target' ? field : undefined;
    const said = field || download ? undefined : periodInName(name(head), settings, only?.data);
    if (head.over && figure) figures.push({ head, of: figure, period: head.over, told: true });
    else if ((field === undefined || figure) && looksLikePeriod(head.cell))
      figures.push({ head, of: figure ?? 'value', period: head.cell, ...(figure ? { told: true } : {}) });
    else if (said) {
      const { period, of, series } = said;
      const cell = { ...head.cell, kind: 'text' as const, text: period };
      figures.push({
        head,
        of: of ?? 'value',
        period: cell,
        ...(of ? { told: true } : {}),
        ...(series ? { series } : {}),
      });
    } else if (field === undefined) rest.push(head);
    else if (fields.has(field)) problems.push(second(grid, head, field));
    else fields.set(field, head.column);
  }
  const wide = figures.length > 0;
  for (const what of ['value', 'target'] as const) {
    const column = fields.get(what);
    const head = grid.heads.find((h) => h.column === column);
    const told = head && (what === 'target' || settings.columns || /actual|outturn/i.test(name(head)));
    if (head && !(wide && fields.get('period') === undefined))
      figures.push({ head, of: what, ...(told ? { told: true as const } : {}) });
    else if (head) rest.push(head);
  }
  return { fields, figures, rest, problems, wide };
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
  const download = downloadOf(grid.heads.map(name));
  const { fields, figures, rest, problems, wide } = sorted(grid, settings, download, only);
  const notices: CellNotice[] = [];
  const across = fields.has('period') && !wide && !fields.has('value');
  const unread: Head[] = [];
  for (const head of rest) {
    const found = across && !fields.has('indicator') ? find(name(head)) : undefined;
    const series = across ? seriesFromName(name(head), only?.data, settings) : undefined;
    if (found && 'indicator' in found) figures.push({ head, of: 'value', indicator: found.indicator });
    else if (series) figures.push({ head, of: 'value', series });
    else unread.push(head);
  }
  let kinds: number | undefined;
  let columns: readonly FigureColumn[] = figures;
  if (download)
    for (const head of unread)
      notices.push({ sheet: grid.sheet, cell: head.cell.address, text: `the column “${name(head)}” is not imported` });
  else {
    const filled = grid.rows.filter((r) => figures.some((f) => r.at(f.head.column) !== undefined));
    const around = { grid, filled, settings, only, hasSeries: fields.has('series') };
    const named = only || fields.has('indicator') || fields.has('ref') || figures.some((f) => f.indicator);
    const firstFigure = Math.min(...figures.map((f) => f.head.column));
    const names = named ? undefined : indicatorColumn(grid, filled, unread, firstFigure, find);
    if (names) {
      fields.set('indicator', names.column);
      notices.push(names.notice);
    }
    const others = unread.filter((h) => h.column !== names?.column);
    const nameless = grid.unnamed.filter((c) => c !== names?.column);
    const indicators = fields.has('indicator') || fields.has('ref') || figures.some((f) => f.indicator);
    for (const said of [
      ...others.map((head) => restColumn(head, around)),
      ...nameless.flatMap((column) => unnamedColumn(column, around, indicators) ?? []),
    ])
      if ('problem' in said) problems.push(said.problem);
      else if ('notice' in said) notices.push(said.notice);
      else kinds = said.kinds;
    const above = withAbove(grid, figures, settings, only);
    columns = above.figures;
    problems.push(...above.problems, ...(kinds === undefined ? titledTargets(grid, columns) : []));
  }
  if (figures.length === 0 && download !== 'ratings' && download !== 'targets')
    problems.push({
      sheet: grid.sheet,
      cell: '',
      found: `the columns ${grid.heads.map((h) => `“${name(h)}”`).join(', ')}`,
      expected: 'a column of figures: “value”, or periods across such as 2006/07; or say which column holds them',
      example: '--column "Outturn=value"',
    });
  return {
    layout: { download, fields, figures: columns, ...(kinds === undefined ? {} : { kinds }) },
    problems,
    notices,
  };
}

/** What the figures of a row are: as its column of kinds says, else as the column of the figure does. */
export const kindIn = (layout: Layout, words: string, column: FigureColumn): FigureColumn =>
  layout.kinds === undefined || column.told ? column : { ...column, of: figureKind(words) ?? column.of };
