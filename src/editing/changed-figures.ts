import type { Indicator } from '../schema/indicator.ts';

/** A figure that an import adds or revises. */
export interface ChangedFigure {
  /** The id of its series; empty for a target. */
  readonly series: string;
  readonly period: string;
  readonly action: 'added' | 'revised';
  /** The number that a chart would draw; nothing for a marker or words, and where only words beside it change. */
  readonly value?: string;
}

interface Figure {
  readonly period: string;
  readonly source: string;
  readonly value?: string;
}

function changesIn(series: string, before: readonly Figure[], after: readonly Figure[]): ChangedFigure[] {
  const known = new Set(before.map((f) => JSON.stringify(f)));
  return after
    .filter((f) => !known.has(JSON.stringify(f)))
    .map((f) => {
      const old = before.find((b) => b.period === f.period && b.source === f.source);
      const drawn = f.value !== undefined && f.value !== old?.value;
      const figure = { series, period: f.period, action: old ? ('revised' as const) : ('added' as const) };
      return drawn ? { ...figure, value: f.value } : figure;
    });
}

/** The figures and targets of an indicator that differ from those published. */
export const changedFigures = (before: Indicator, after: Indicator): ChangedFigure[] => [
  ...after.series.flatMap((s) =>
    changesIn(s.id, before.series.find((b) => b.id === s.id)?.observations ?? [], s.observations),
  ),
  ...changesIn('', before.targets ?? [], after.targets ?? []),
];
