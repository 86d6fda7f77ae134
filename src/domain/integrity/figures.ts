import type { Indicator } from '../../schema/indicator.ts';
import type { Content } from './content.ts';
import type { Path } from './problem.ts';

/** A number that an indicator's unit governs, wherever it stands. */
export interface PlacedFigure {
  readonly file: string;
  /** To the number itself. */
  readonly path: Path;
  readonly value: string;
  readonly indicator: Indicator;
  /** Whether it counts what happened, not what was hoped for. */
  readonly actual: boolean;
}

function* ofIndicator(file: string, indicator: Indicator): Generator<PlacedFigure> {
  const base = { file, indicator };
  for (const [s, { observations }] of indicator.series.entries())
    for (const [i, o] of observations.entries()) {
      const path = ['series', s, 'observations', i];
      if (o.value !== undefined) yield { ...base, path: [...path, 'value'], value: o.value, actual: true };
      for (const [j, a] of (o.also ?? []).entries())
        if (a.value !== undefined) yield { ...base, path: [...path, 'also', j, 'value'], value: a.value, actual: true };
    }
  for (const [i, t] of (indicator.targets ?? []).entries())
    if (t.value !== undefined) yield { ...base, path: ['targets', i, 'value'], value: t.value, actual: false };
}

/** Every number in an indicator's unit: its observations and targets, and the figures of measures and milestones that name it. */
export function* figuresIn(content: Content): Generator<PlacedFigure> {
  for (const { file, data } of content.of('indicator')) yield* ofIndicator(file, data);
  for (const { file, data } of content.of('priority')) {
    const shown = [
      ...data.measures.map((m, i) => ({ milestone: m, path: ['measures', i] as Path })),
      ...data.actions.flatMap((a, i) =>
        a.milestones.map((m, j) => ({ milestone: m, path: ['actions', i, 'milestones', j] as Path })),
      ),
    ];
    for (const { milestone, path } of shown) {
      const indicator = milestone.indicator && content.get('indicator', milestone.indicator)?.data;
      if (!indicator) continue;
      for (const [i, f] of (milestone.figures ?? []).entries())
        if (f.value !== undefined)
          yield {
            file,
            indicator,
            path: [...path, 'figures', i, 'value'],
            value: f.value,
            actual: f.kind !== 'target',
          };
    }
  }
}
