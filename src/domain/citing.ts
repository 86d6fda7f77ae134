import type { OpenRecord } from './record.ts';

export interface Citing {
  readonly kind: 'plan' | 'priority' | 'review' | 'recommendation' | 'tracker' | 'indicator';
  readonly one: string;
  readonly many: string;
  readonly items: readonly { readonly key: string; readonly title: string }[];
}

/** The records that draw on a source, kind by kind; kinds without any are left out. */
export function citing(record: OpenRecord, source: string): Citing[] {
  const list = <T extends { key: string; source: string }>(map: ReadonlyMap<string, T>, title: (t: T) => string) =>
    [...map.values()].filter((r) => r.source === source).map((r) => ({ key: r.key, title: title(r) }));
  const indicators = [...record.indicators.values()]
    .filter(
      (i) =>
        i.series.some((s) => s.observations.some((o) => o.source === source)) ||
        (i.targets ?? []).some((t) => t.source === source) ||
        (i.reported ?? []).some((r) => r.source === source),
    )
    .map((i) => ({ key: i.key, title: i.name }));
  const trackers = [...record.trackers.values()]
    .filter((t) => t.source === source || t.periods.some((p) => p.source === source))
    .map((t) => ({ key: t.key, title: t.title }));
  const all: Citing[] = [
    { kind: 'plan', one: 'plan', many: 'plans', items: list(record.plans, (p) => p.title) },
    { kind: 'priority', one: 'priority', many: 'priorities', items: list(record.priorities, (p) => p.title) },
    { kind: 'review', one: 'review', many: 'reviews', items: list(record.reviews, (r) => r.title) },
    {
      kind: 'recommendation',
      one: 'recommendation',
      many: 'recommendations',
      items: list(record.recommendations, (r) => r.title),
    },
    { kind: 'tracker', one: 'tracker', many: 'trackers', items: trackers },
    { kind: 'indicator', one: 'indicator', many: 'indicators', items: indicators },
  ];
  return all.filter((c) => c.items.length > 0);
}
