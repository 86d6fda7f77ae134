import { addressOf } from '../spreadsheet/address.ts';
import type { Flag, Marker } from '../schema/value.ts';
import { periodOfCell } from './cell-period.ts';
import type { Grid, GridRow } from './grid.ts';
import type { KnownIndicator } from './indicator-finder.ts';
import type { FigureColumn, Layout } from './layout.ts';
import type { CellProblem } from './problem.ts';
import { kindsOf } from './published.ts';
import type { Reading } from './reading.ts';
import type { ReadingsContext } from './readings.ts';
import { flagsOf, readingNumber, seriesOf, sourceOf, unitFault, type Fault } from './row-evidence.ts';
import { figureAt } from './row-figure.ts';
import { wordsOf } from './row-words.ts';
import type { Field } from './settings.ts';
import type { FigureReading } from './typed-figure.ts';

/** One cell with figures, and all that says what it means. */
export interface Spot {
  readonly grid: Grid;
  readonly row: GridRow;
  readonly column: FigureColumn;
  readonly layout: Layout;
  readonly context: ReadingsContext;
  readonly indicator: KnownIndicator;
  /** Whether any row of the table says whose its figures are. */
  readonly seriesNamed: boolean;
}

const isFault = (x: unknown): x is Fault => typeof x === 'object' && x !== null && 'found' in x;
const valueOf = (figure: FigureReading, text: string): { value?: string; marker?: Marker; text?: string } =>
  figure.kind === 'value'
    ? { value: figure.value }
    : figure.kind === 'marker'
      ? { marker: figure.marker }
      : text === ''
        ? {}
        : { text };

/** What stands in the cell, as the officer sees it. */
function foundIn({ row, column }: Spot): string {
  const cell = row.at(column.head.column);
  if (!cell) return 'nothing';
  if (cell.kind === 'error') return `the error ${cell.text}`;
  return cell.kind === 'blank' ? 'a formula without a result' : `“${cell.text}”`;
}

function figureOf(spot: Spot, series: string): FigureReading | Fault {
  const figure = figureAt(spot.row, spot.column, spot.layout, spot.indicator, series, spot.context);
  if (figure.kind !== 'unreadable') return figure;
  const { expected, example } = figure;
  return { found: foundIn(spot), expected, ...(example === undefined ? {} : { example }) };
}

/** How many years ahead a target may be set, where its year is written with two digits. */
const targetsAhead = 20;

function periodAt({ row, column, layout, context, indicator }: Spot, series: string): string | Fault {
  const cell = column.period ?? row.at(layout.fields.get('period') ?? -1);
  const read = periodOfCell(cell, {
    years: context.settings.years,
    known: kindsOf(indicator.data, series),
    latest: context.year === undefined ? undefined : context.year + (column.of === 'target' ? targetsAhead : 0),
  });
  if (read && 'period' in read) return read.period;
  return {
    found: cell ? `“${cell.text}”` : 'no period',
    expected: read?.expected ?? 'a period such as 2006, 2006/07 FY, 2008/09 AY, 2009/10 Q4, March 2010 or 30 June 2013',
    ...(read?.example === undefined ? {} : { example: read.example }),
    ...(column.period ? { cell: column.period.address } : { field: 'period' as const }),
  };
}

/** What stands beside the figure in its row: remarks, flags, place. */
function furtherOf(
  { row, layout }: Spot,
  figure: FigureReading,
  flags: readonly Flag[] | undefined,
): Reading['further'] {
  const words = wordsOf(row, layout);
  // In other people's tables an empty remark says nothing; in our own it says that the remark is to go.
  const ours = layout.download !== undefined;
  const remark = (field: Field) => (words(field) === '' && !ours ? undefined : words(field));
  const own = figure.kind === 'value' ? figure : undefined;
  const all = own && own.flags.length > 0 ? [...new Set([...(flags ?? []), ...own.flags])] : flags;
  const found = {
    flags: !ours && all?.length === 0 ? undefined : all,
    qualifier: own?.qualifier ?? remark('qualifier'),
    note: remark('note'),
    locator: words('locator') || undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined)) as Reading['further'];
}

/** Reads one figure with its period, series and source; nothing where the cell is empty; else what is wrong, and where. */
export function readOne(spot: Spot): { reading: Reading } | { problem: CellProblem } | undefined {
  const { grid, row, column, layout, context, indicator } = spot;
  const cell = addressOf(row.row, column.head.column);
  const words = wordsOf(row, layout);
  const refuse = ({ field, cell: elsewhere, ...said }: Fault) => {
    const inRow = field === undefined ? undefined : layout.fields.get(field);
    const place = elsewhere ?? (inRow === undefined ? cell : addressOf(row.row, inRow));
    return { problem: { sheet: grid.sheet, cell: place, ...said } };
  };
  const series = column.of === 'target' ? '' : seriesOf(spot);
  if (isFault(series)) return refuse(series);
  const figure = figureOf(spot, series);
  if (isFault(figure)) return refuse(figure);
  const text = (column.of === 'target' && words('text')) || '';
  if (figure.kind === 'blank' && text === '') return undefined;
  if (figure.kind !== 'blank' && text !== '') {
    const what = figure.kind === 'value' ? `a number, ${figure.value},` : 'a reason for no figure';
    return refuse({ found: `${what} and words, “${text}”`, expected: 'one of the two' });
  }
  const [period, source, reading, flags] = [periodAt(spot, series), sourceOf(spot), readingNumber(spot), flagsOf(spot)];
  const fault = [unitFault(spot), period, source, reading, flags].find(isFault);
  if (fault) return refuse(fault);
  const reason = words('reason');
  return {
    reading: {
      of: column.of === 'target' ? 'target' : 'observation',
      indicator,
      series,
      period: period as string,
      ...valueOf(figure, text),
      source: source as string,
      ...(context.settings.locator === undefined ? {} : { locator: context.settings.locator }),
      reading: reading as number,
      further: furtherOf(spot, figure, flags as readonly Flag[] | undefined),
      ...(reason ? { reason } : {}),
      at: { sheet: grid.sheet, cell },
    },
  };
}
