import type { Contradiction } from '../schema/fact.ts';
import { disagreementsOf, type Disagreement } from './disagreements.ts';
import type { OpenRecord } from './record.ts';

type Kind = 'indicator' | 'plan' | 'priority' | 'review' | 'tracker';

/** Everything that documents contradict each other about, for one record. */
export interface Contradicted {
  readonly kind: Kind;
  readonly key: string;
  readonly title: string;
  /** Said in words, with the places. */
  readonly said: readonly Contradiction[];
  /** Different figures for one series and period, found by comparing them. */
  readonly figures: readonly Disagreement[];
}

/** Every record about which documents contradict each other, kind by kind in the order of the record. */
export function contradictionsIn(record: OpenRecord): Contradicted[] {
  const of = <T extends { key: string; contradictions?: readonly Contradiction[] | undefined }>(
    kind: Kind,
    map: ReadonlyMap<string, T>,
    title: (r: T) => string,
    figures: (r: T) => readonly Disagreement[] = () => [],
  ): Contradicted[] =>
    [...map.values()]
      .map((r) => ({ kind, key: r.key, title: title(r), said: r.contradictions ?? [], figures: figures(r) }))
      .filter((c) => c.said.length > 0 || c.figures.length > 0);
  return [
    ...of(
      'indicator',
      record.indicators,
      (i) => i.name,
      (i) => disagreementsOf(record, i),
    ),
    ...of('plan', record.plans, (p) => p.title),
    ...of('priority', record.priorities, (p) => `${p.title}, ${record.plans.get(p.plan)?.shortTitle ?? p.plan}`),
    ...of('review', record.reviews, (r) => r.title),
    ...of('tracker', record.trackers, (t) => t.title),
  ];
}
