import { earlyMeaning } from '../../domain/early-targets.ts';
import { trendTable, type CellFigure } from '../trend/table.ts';
import type { Panel } from './model.ts';

/** A figure with its period, since a cell holds several periods. */
export interface DatedFigure extends CellFigure {
  readonly period: string;
}

export interface MultiplesRow {
  readonly panel: Panel;
  /** The council's own figures, England's, and targets. */
  readonly cells: readonly [readonly DatedFigure[], readonly DatedFigure[], readonly DatedFigure[]];
  readonly sources: readonly string[];
}

/** A target without a place of its own is of a plan; `awaited` need not be said twice. */
function meaningOf({ text, meaning, source }: CellFigure): string | undefined {
  if (source === undefined) return `set by a plan${meaning?.endsWith(earlyMeaning) ? `, ${earlyMeaning}` : ''}`;
  return meaning === text ? undefined : meaning;
}

/** The figures of a panel in one row, each with its period and its place. What is not drawn is not in it. */
export function tableRow(panel: Panel, area: string): MultiplesRow {
  const { indicator, planned, early } = panel;
  const table = trendTable(indicator, planned, area, early);
  const column = (at: number): DatedFigure[] =>
    at < 0
      ? []
      : table.rows.flatMap((r) => (r.cells[at] ?? []).map((c) => ({ ...c, meaning: meaningOf(c), period: r.period })));
  const at = (kind: string) => indicator.series.findIndex((s) => s.kind === kind);
  const cells = [column(at('area')), column(at('national')), column(table.columns.indexOf('Target'))] as const;
  return { panel, cells, sources: [...new Set(cells.flat().flatMap((c) => c.source ?? []))] };
}
