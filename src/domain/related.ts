import { trackersFollowing } from './published-ratings.ts';
import type { OpenRecord, PriorityRecord, RecommendationRecord } from './record.ts';
import { threadOf, type Edge } from './thread.ts';
import { listOf } from './wording.ts';

/** What a page shows beside its own record, along the golden thread. All lists hold keys. */
export interface Related {
  readonly reviews: readonly string[];
  readonly recommendations: readonly string[];
  readonly plans: readonly string[];
  readonly priorities: readonly string[];
  readonly actions: readonly string[];
  readonly indicators: readonly string[];
  readonly trackers: readonly string[];
}

const unique = <T>(items: readonly (T | undefined)[]): T[] => [
  ...new Set(items.filter((i): i is T => i !== undefined)),
];
const to = (edges: readonly Edge[], kind: Edge['toKind']) => edges.filter((e) => e.toKind === kind).map((e) => e.to);

/** What answers a recommendation: plans, priorities and actions. An indicator measures it, which is no answer. */
export const answersTo = (record: OpenRecord, recommendation: string): readonly Edge[] =>
  threadOf(record, 'recommendation', recommendation).after.filter((e) => e.relation === 'answered by');

/**
 * How far a recommendation is answered: by a priority or an action, or a plan whose priorities the record holds;
 * only by a plan that the record knows by name; or by nothing.
 */
export function answered(record: OpenRecord, recommendation: string): 'yes' | 'plan only' | 'no' {
  const edges = answersTo(record, recommendation);
  if (edges.length === 0) return 'no';
  const holds = (e: Edge) => e.toKind !== 'plan' || (record.plans.get(e.to)?.priorities.length ?? 0) > 0;
  return edges.some(holds) ? 'yes' : 'plan only';
}

/** Whether all that answers a recommendation was linked by the editors, and no source says that it does. */
export const linkedByEditors = (record: OpenRecord, recommendation: string): boolean =>
  answersTo(record, recommendation).every((e) => e.basis === 'editorial');

/** What answers a recommendation, counted by kind: `a plan priority and 2 actions`. */
export function answersInWords(record: OpenRecord, recommendation: string): string {
  const edges = answersTo(record, recommendation);
  const counted = (kind: Edge['toKind'], one: string, many: string) => {
    const count = new Set(to(edges, kind)).size;
    return count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  };
  return listOf([
    ...counted('plan', 'a plan', 'plans'),
    ...counted('priority', 'a plan priority', 'plan priorities'),
    ...counted('action', 'an action', 'actions'),
  ]);
}

/** The indicators that would show whether a recommendation has worked, each with the basis of the link. */
export const measuresOf = (record: OpenRecord, recommendation: string): readonly Edge[] =>
  threadOf(record, 'recommendation', recommendation).after.filter((e) => e.relation === 'measured by');

/** The recommendations that a plan, priority or action answers, or that an indicator measures. */
export const recommendationsBehind = (record: OpenRecord, kind: Edge['toKind'], key: string): string[] =>
  threadOf(record, kind, key)
    .before.filter((e) => e.fromKind === 'recommendation')
    .map((e) => e.from);

/** The indicators that a priority relies on: its own, its measures', its actions' and their milestones'. */
export const indicatorsOfPriority = (p: PriorityRecord): string[] =>
  unique([
    ...(p.indicators ?? []),
    ...p.measures.map((m) => m.indicator),
    ...p.actions.flatMap((a) => [...(a.indicators ?? []), ...a.milestones.map((m) => m.indicator)]),
  ]);

const reviewsOf = (record: OpenRecord, recommendations: readonly string[]) =>
  unique(recommendations.map((r) => record.recommendations.get(r)?.review));
const trackerKeys = (record: OpenRecord, kind: string, keys: readonly string[]) =>
  keys.flatMap((key) => trackersFollowing(record, kind, key).map((t) => t.key));

/** Everything along the golden thread from one indicator. */
export function relatedToIndicator(record: OpenRecord, key: string): Related {
  const priorities = [...record.priorities.values()].filter((p) => indicatorsOfPriority(p).includes(key));
  const actions = [...record.actions.values()].filter((a) =>
    [...(a.indicators ?? []), ...a.milestones.map((m) => m.indicator)].includes(key),
  );
  const recommendations = unique([
    ...recommendationsBehind(record, 'indicator', key),
    ...priorities.flatMap((p) => recommendationsBehind(record, 'priority', p.key)),
    ...actions.flatMap((a) => recommendationsBehind(record, 'action', a.key)),
  ]);
  return {
    reviews: reviewsOf(record, recommendations),
    recommendations,
    plans: unique(priorities.map((p) => p.plan)),
    priorities: priorities.map((p) => p.key),
    actions: actions.map((a) => a.key),
    indicators: [key],
    trackers: unique(trackerKeys(record, 'indicator', [key])),
  };
}

/** Everything along the golden thread from one priority. */
export function relatedToPriority(record: OpenRecord, p: PriorityRecord): Related {
  const recommendations = unique([
    ...recommendationsBehind(record, 'priority', p.key),
    ...p.actions.flatMap((a) => recommendationsBehind(record, 'action', a.key)),
  ]);
  const indicators = indicatorsOfPriority(p);
  return {
    reviews: reviewsOf(record, recommendations),
    recommendations,
    plans: [p.plan],
    priorities: [p.key],
    actions: p.actions.map((a) => a.key),
    indicators,
    trackers: unique([...trackerKeys(record, 'priority', [p.key]), ...trackerKeys(record, 'indicator', indicators)]),
  };
}

/** Everything along the golden thread from one recommendation. */
export function relatedToRecommendation(record: OpenRecord, r: RecommendationRecord): Related {
  const answers = answersTo(record, r.key);
  const actions = to(answers, 'action');
  const priorities = unique([...to(answers, 'priority'), ...actions.map((a) => record.actions.get(a)?.priority)]);
  return {
    reviews: [r.review],
    recommendations: [r.key],
    plans: unique([...to(answers, 'plan'), ...priorities.map((p) => record.priorities.get(p)?.plan)]),
    priorities,
    actions,
    indicators: unique([
      ...to(measuresOf(record, r.key), 'indicator'),
      ...actions.flatMap((a) => record.actions.get(a)?.milestones.map((m) => m.indicator) ?? []),
    ]),
    trackers: unique(trackerKeys(record, 'recommendation', [r.key])),
  };
}
