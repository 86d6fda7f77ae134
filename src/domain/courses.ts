import type { PlannedFigure } from '../schema/figure.ts';
import type { Milestone } from '../schema/milestone.ts';
import { comparePeriods } from './period.ts';
import type { OpenRecord } from './record.ts';

export type NumericFigure = PlannedFigure & { readonly value: string };

/** A plan's baseline and its last target in numbers for one measure or milestone, with the place that sets them. */
export interface Course {
  readonly baseline: NumericFigure;
  readonly target: NumericFigure;
  readonly source: string;
  readonly locator: string;
}

/** The figures of one kind that a measure or milestone sets in numbers, oldest first. */
export const numbersOf = (m: Milestone, kind: PlannedFigure['kind']): NumericFigure[] =>
  (m.figures ?? [])
    .filter((f): f is NumericFigure => f.kind === kind && f.value !== undefined)
    .sort((a, b) => comparePeriods(a.period, b.period));

/** The courses that plans set for an indicator, by its key; the same numbers for the same periods once. */
export function coursesOf(record: Pick<OpenRecord, 'priorities'>, indicator: string): Course[] {
  const all = [...record.priorities.values()].flatMap((p) =>
    [
      ...p.measures.map((m) => ({ m, locator: m.locator })),
      ...p.actions.flatMap((a) => a.milestones.map((m) => ({ m, locator: m.locator ?? a.locator }))),
    ].flatMap(({ m, locator }): Course[] => {
      const [baseline] = numbersOf(m, 'baseline');
      const target = numbersOf(m, 'target').at(-1);
      return m.indicator === indicator && baseline && target ? [{ baseline, target, source: p.source, locator }] : [];
    }),
  );
  const key = (c: Course) => [c.baseline, c.target].map((f) => `${f.period} ${f.value}`).join(' ');
  return [...Map.groupBy(all, key).values()].map((same) => same[0]!);
}
