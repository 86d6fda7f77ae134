import type { Link } from '../schema/link.ts';
import type { OpenRecord, PriorityRecord, RecommendationRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import type { Entry } from '../schema/tracker.ts';

/** What a page shows beside its own record, along the golden thread. All lists hold keys, in record order. */
export interface Related {
  readonly reviews: readonly string[];
  readonly recommendations: readonly string[];
  readonly plans: readonly string[];
  readonly priorities: readonly string[];
  readonly actions: readonly string[];
  readonly indicators: readonly string[];
  readonly trackers: readonly string[];
}

/** An answer to a recommendation, from whichever side it was written down. */
export interface Answer extends Link {
  readonly recommendation: string;
}

const unique = <T>(items: readonly (T | undefined)[]): T[] => [
  ...new Set(items.filter((i): i is T => i !== undefined)),
];

/** Every answer in the record, once: from the recommendation's side, the priority's and the action's. */
export function answers(record: OpenRecord): Answer[] {
  const all: Answer[] = [
    ...[...record.recommendations.values()].flatMap((r) =>
      (r.answeredBy ?? []).map((l) => ({ ...l, recommendation: r.key })),
    ),
    ...[...record.priorities.values()].flatMap((p) =>
      (p.answers ?? []).map((l) => ({ ...l, kind: 'priority' as const, id: p.key, recommendation: l.id })),
    ),
    ...[...record.actions.values()].flatMap((a) =>
      (a.answers ?? []).map((l) => ({ ...l, kind: 'action' as const, id: a.key, recommendation: l.id })),
    ),
  ];
  const seen = new Set<string>();
  return all.filter((a) => {
    const edge = `${a.recommendation} ${a.kind} ${a.id}`;
    return seen.has(edge) ? false : (seen.add(edge), true);
  });
}

/** The indicators that a priority relies on: its own, its measures', its actions' and their milestones'. */
export const indicatorsOfPriority = (p: PriorityRecord): string[] =>
  unique([
    ...(p.indicators ?? []),
    ...p.measures.map((m) => m.indicator),
    ...p.actions.flatMap((a) => [...(a.indicators ?? []), ...a.milestones.map((m) => m.indicator)]),
  ]);

/** The trackers with an item that follows a record. */
export const trackersFollowing = (record: OpenRecord, kind: string, key: string): TrackerRecord[] =>
  [...record.trackers.values()].filter(
    (t) =>
      (t.followsRecord?.kind === kind && t.followsRecord.id === key) ||
      t.items.some((i) => i.follows?.kind === kind && i.follows.id === key),
  );

export interface PublishedRating {
  readonly tracker: TrackerRecord;
  readonly period: TrackerPeriodRecord;
  readonly entry: Entry;
}

/** What trackers published about a record, newest first. */
export function publishedRatings(record: OpenRecord, kind: string, key: string): PublishedRating[] {
  return [...record.trackers.values()]
    .flatMap((tracker) => {
      const items = new Set(
        tracker.items.filter((i) => i.follows?.kind === kind && i.follows.id === key).map((i) => i.id),
      );
      return tracker.periods.flatMap((period) =>
        period.entries.filter((e) => items.has(e.item)).map((entry) => ({ tracker, period, entry })),
      );
    })
    .reverse();
}

/** The recommendations that a priority or one of its actions answers. */
const recommendationsOf = (record: OpenRecord, kind: string, key: string): string[] =>
  answers(record)
    .filter(
      (a) =>
        (a.kind === kind && a.id === key) || (kind === 'priority' && a.kind === 'action' && a.id.startsWith(`${key}/`)),
    )
    .map((a) => a.recommendation);

/** Everything along the golden thread from one indicator. */
export function relatedToIndicator(record: OpenRecord, key: string): Related {
  const priorities = [...record.priorities.values()].filter((p) => indicatorsOfPriority(p).includes(key));
  const actions = [...record.actions.values()].filter((a) =>
    [...(a.indicators ?? []), ...a.milestones.map((m) => m.indicator)].includes(key),
  );
  const recommendations = unique([
    ...recommendationsOf(record, 'indicator', key),
    ...priorities.flatMap((p) => recommendationsOf(record, 'priority', p.key)),
  ]);
  return {
    reviews: unique(recommendations.map((r) => record.recommendations.get(r)?.review)),
    recommendations,
    plans: unique(priorities.map((p) => p.plan)),
    priorities: priorities.map((p) => p.key),
    actions: actions.map((a) => a.key),
    indicators: [key],
    trackers: trackersFollowing(record, 'indicator', key).map((t) => t.key),
  };
}

/** Everything along the golden thread from one priority. */
export function relatedToPriority(record: OpenRecord, p: PriorityRecord): Related {
  const recommendations = unique(recommendationsOf(record, 'priority', p.key));
  const indicators = indicatorsOfPriority(p);
  return {
    reviews: unique(recommendations.map((r) => record.recommendations.get(r)?.review)),
    recommendations,
    plans: [p.plan],
    priorities: [p.key],
    actions: p.actions.map((a) => a.key),
    indicators,
    trackers: unique([
      ...trackersFollowing(record, 'priority', p.key).map((t) => t.key),
      ...indicators.flatMap((i) => trackersFollowing(record, 'indicator', i).map((t) => t.key)),
    ]),
  };
}

/** Everything along the golden thread from one recommendation. */
export function relatedToRecommendation(record: OpenRecord, r: RecommendationRecord): Related {
  const mine = answers(record).filter((a) => a.recommendation === r.key);
  const actions = mine.filter((a) => a.kind === 'action').map((a) => a.id);
  const priorities = unique([
    ...mine.filter((a) => a.kind === 'priority').map((a) => a.id),
    ...actions.map((a) => record.actions.get(a)?.priority),
  ]);
  const indicators = unique([
    ...mine.filter((a) => a.kind === 'indicator').map((a) => a.id),
    ...actions.flatMap((a) => record.actions.get(a)?.milestones.map((m) => m.indicator) ?? []),
  ]);
  return {
    reviews: [r.review],
    recommendations: [r.key],
    plans: unique([
      ...mine.filter((a) => a.kind === 'plan').map((a) => a.id),
      ...priorities.map((p) => record.priorities.get(p)?.plan),
    ]),
    priorities,
    actions,
    indicators,
    trackers: unique([...trackersFollowing(record, 'recommendation', r.key).map((t) => t.key)]),
  };
}
