import { figureOfCell } from './cell-figure.ts';
import type { GridRow } from './grid.ts';
import type { KnownIndicator } from './indicator-finder.ts';
import type { FigureColumn, Layout } from './layout.ts';
import type { ReadingsContext } from './readings.ts';
import { wordsOf } from './row-words.ts';
import { readFigure, type FigureReading } from './typed-figure.ts';

/** The figure of one cell, with the marker of its own column where the figure's cell is empty. */
export function figureAt(
  row: GridRow,
  column: FigureColumn,
  layout: Layout,
  indicator: KnownIndicator,
  series: string,
  context: ReadingsContext,
): FigureReading {
  const published =
    (indicator.data.series.find((s) => s.id === series) ?? indicator.data.series[0])?.observations ?? [];
  const cell = row.at(column.head.column);
  const figure = figureOfCell(cell, {
    unit: indicator.data.unit,
    unitLabel: indicator.data.unitLabel,
    decimalCommas: context.decimalCommas,
    settings: context.settings,
    published: published.flatMap((o) => o.value ?? []),
  });
  // Why there is no figure may be said once for several; a figure is one row's and one period's.
  if (figure.kind === 'value' && cell && (cell.row !== row.row || cell.column !== column.head.column))
    return {
      kind: 'unreadable',
      expected: `a figure of its own: the merged cell ${cell.address} reaches over this one; split it, and write the figure where it belongs`,
    };
  const why = wordsOf(row, layout)('marker');
  if (!why) return figure;
  const marker = readFigure(why, indicator.data.unit, context.settings.symbols);
  if (marker.kind !== 'marker')
    return { kind: 'unreadable', expected: 'in the column of markers one of [x], [z], [c], [low], [u], awaited' };
  return figure.kind === 'blank'
    ? marker
    : { kind: 'unreadable', expected: `a figure or a reason for none, not both: the row also says ${why}` };
}
