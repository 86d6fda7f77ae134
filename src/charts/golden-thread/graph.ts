import type { Edge, NodeKind } from '../../domain/edge.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { answersTo, relatedToPriority, relatedToRecommendation } from '../../domain/related.ts';
import { edges } from '../../domain/thread.ts';
import type { Milestone } from '../../schema/milestone.ts';

/** The record of a page, which the thread is drawn from. */
export interface Start {
  readonly kind: 'recommendation' | 'priority';
  readonly key: string;
}

export interface Node {
  readonly kind: NodeKind;
  readonly key: string;
  readonly title: string;
}

/** A measure or milestone, and the indicator that shows it, where there is one. */
interface Shown extends Node {
  readonly indicator: string | undefined;
}

/** All records on the thread through one record, and every edge between them. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly measures: readonly Shown[];
  readonly edges: readonly Edge[];
}

export const nodeId = (kind: NodeKind, key: string): string => `${kind} ${key}`;

/** The tracker of an item: its key is `tracker/item`. */
export const trackerOf = (item: string): string => item.slice(0, item.indexOf('/'));

export function graphOf(record: OpenRecord, start: Start): Graph {
  const recommendation = start.kind === 'recommendation' ? record.recommendations.get(start.key) : undefined;
  const priority = start.kind === 'priority' ? record.priorities.get(start.key) : undefined;
  const related = recommendation
    ? relatedToRecommendation(record, recommendation)
    : priority && relatedToPriority(record, priority);
  if (!related) return { nodes: [], measures: [], edges: [] };

  const listed = <T>(kind: NodeKind, keys: readonly string[], map: ReadonlyMap<string, T>, title: (t: T) => string) =>
    keys.flatMap((key): Node[] => {
      const found = map.get(key);
      return found ? [{ kind, key, title: title(found) }] : [];
    });
  // A plan is a step of its own only where it answers as a whole.
  const plans = recommendation ? answersTo(record, start.key).flatMap((e) => (e.toKind === 'plan' ? [e.to] : [])) : [];
  const nodes = [
    ...listed('review', related.reviews, record.reviews, (r) => r.shortTitle),
    ...listed('recommendation', related.recommendations, record.recommendations, (r) => r.title),
    ...listed('priority', related.priorities, record.priorities, (p) => p.title),
    ...listed('plan', plans, record.plans, (p) => p.shortTitle),
    ...listed('action', related.actions, record.actions, (a) => a.title),
    ...listed('indicator', related.indicators, record.indicators, (i) => i.shortName),
    ...listed('tracker', related.trackers, record.trackers, (t) => t.shortTitle),
  ];
  const shown = (kind: NodeKind, parent: string, items: readonly Milestone[]) =>
    items.map((m): Shown => ({ kind, key: `${parent}/${m.id}`, title: m.title, indicator: m.indicator }));
  const measures = [
    ...(priority ? shown('measure', priority.key, priority.measures) : []),
    ...related.actions.flatMap((key) => shown('milestone', key, record.actions.get(key)?.milestones ?? [])),
  ];
  const known = new Set([...nodes, ...measures].map((n) => nodeId(n.kind, n.key)));
  const on = (kind: NodeKind, key: string) =>
    kind === 'item' ? known.has(nodeId('tracker', trackerOf(key))) : known.has(nodeId(kind, key));
  // A tracker that follows a whole review or plan says nothing of the record at hand.
  const between = edges(record).filter((e) => e.fromKind !== 'tracker' && on(e.fromKind, e.from) && on(e.toKind, e.to));
  return { nodes, measures, edges: between };
}
