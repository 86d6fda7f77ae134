import type { Indicator } from '../../schema/indicator.ts';
import type { Path } from '../integrity/problem.ts';
import { wholeNumber } from './small.ts';

/** One number that a source prints for a cell, or a place where it prints none. */
export interface Reading {
  readonly value: number | undefined;
  readonly source: string;
  /** To the number or the marker. */
  readonly path: Path;
  /** Whether the file says that it is suppressed. */
  readonly suppressed: boolean;
}

/** A series in a period: what adds up, or is hidden. */
export interface Cell {
  readonly series: string;
  readonly period: string;
  readonly readings: readonly Reading[];
}

/** The counts of an indicator, by series and period, from all sources. */
export interface CountTable {
  readonly series: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  cell(series: string, period: string): Cell;
  /** In the order of the file. */
  periods(series: string): readonly string[];
}

const cellKey = (series: string, period: string) => `${series}\n${period}`;

/** Lays an indicator’s figures out as a table; a figure that the same source prints elsewhere is a reading like any. */
export function countTable(indicator: Pick<Indicator, 'series'>): CountTable {
  const cells = new Map<string, Reading[]>();
  for (const [i, s] of indicator.series.entries())
    for (const [j, o] of s.observations.entries()) {
      const at = ['series', i, 'observations', j];
      const reading = (p: { value?: string | undefined; marker?: string | undefined }, path: Path): Reading => ({
        value: wholeNumber(p.value),
        source: o.source,
        path: [...path, p.value === undefined ? 'marker' : 'value'],
        suppressed: p.marker === 'c',
      });
      const key = cellKey(s.id, o.period);
      const more = (o.also ?? []).map((a, k) => reading(a, [...at, 'also', k]));
      cells.set(key, [...(cells.get(key) ?? []), reading(o, at), ...more]);
    }
  const periods = new Map(indicator.series.map((s) => [s.id, [...new Set(s.observations.map((o) => o.period))]]));
  return {
    series: indicator.series.map((s) => ({ id: s.id, kind: s.kind, name: s.name ?? s.id })),
    cell: (series, period) => ({ series, period, readings: cells.get(cellKey(series, period)) ?? [] }),
    periods: (series) => periods.get(series) ?? [],
  };
}

export const printedIn = (cell: Cell): Reading[] => cell.readings.filter((r) => r.value !== undefined);
/** Whether no source prints the cell. */
export const isHidden = (cell: Cell): boolean => printedIn(cell).length === 0;
export const isSuppressed = (cell: Cell): boolean => isHidden(cell) && cell.readings.some((r) => r.suppressed);
