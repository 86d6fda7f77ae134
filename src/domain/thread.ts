import type { Link } from '../schema/link.ts';
import type { Milestone } from '../schema/milestone.ts';
import type { Edge, NodeKind, Relation } from './edge.ts';
import type { OpenRecord, PriorityRecord, RecommendationRecord, TrackerRecord } from './record.ts';

export { inverse, type Edge, type NodeKind, type Relation } from './edge.ts';

type Held = Pick<Edge, 'source' | 'locator'>;
const held = (
  fromKind: NodeKind,
  from: string,
  relation: Relation,
  toKind: NodeKind,
  to: string,
  evidence: Held = {},
): Edge => ({ fromKind, from, relation, toKind, to, basis: 'structure', ...evidence });

/** On what a link rests that an officer wrote. */
const groundOf = ({ basis, reason, source, locator }: Link) => ({
  basis,
  ...(reason === undefined ? {} : { reason }),
  ...(source === undefined ? {} : { source }),
  ...(locator === undefined ? {} : { locator }),
});

/** What an officer stated of a recommendation: an indicator measures it, anything else answers it. */
const answer = (recommendation: string, toKind: Link['kind'], to: string, link: Link): Edge => ({
  fromKind: 'recommendation',
  from: recommendation,
  relation: toKind === 'indicator' ? 'measured by' : 'answered by',
  toKind,
  to,
  ...groundOf(link),
});

/** `answers` as written on a priority or an action: only recommendations can be answered. */
const answers = (kind: 'priority' | 'action', key: string, links: readonly Link[] | undefined): Edge[] =>
  (links ?? []).filter((l) => l.kind === 'recommendation').map((l) => answer(l.id, kind, key, l));

function milestones(parent: Edge['fromKind'], key: string, items: readonly Milestone[], source: string): Edge[] {
  const kind = parent === 'action' ? 'milestone' : 'measure';
  return items.flatMap((m) => {
    const own = `${key}/${m.id}`;
    const at = { source, ...(m.locator === undefined ? {} : { locator: m.locator }) };
    return [
      held(parent, key, kind === 'milestone' ? 'has' : 'measured by', kind, own, at),
      ...(m.indicator === undefined ? [] : [held(kind, own, 'measured by', 'indicator', m.indicator, at)]),
    ];
  });
}

function priorityEdges(p: PriorityRecord): Edge[] {
  return [
    held('plan', p.plan, 'has', 'priority', p.key, { source: p.source, locator: p.locator }),
    ...answers('priority', p.key, p.answers),
    ...milestones('priority', p.key, p.measures, p.source),
    ...(p.indicators ?? []).map((i) => held('priority', p.key, 'measured by', 'indicator', i)),
    ...p.actions.flatMap((a) => [
      held('priority', p.key, 'has', 'action', a.key, { source: p.source, locator: a.locator }),
      ...answers('action', a.key, a.answers),
      ...milestones('action', a.key, a.milestones, p.source),
      ...(a.indicators ?? []).map((i) => held('action', a.key, 'measured by', 'indicator', i)),
    ]),
  ];
}

const recommendationEdges = (r: RecommendationRecord): Edge[] => [
  held('review', r.review, 'makes', 'recommendation', r.key, { source: r.source, locator: r.locator }),
  ...(r.answeredBy ?? []).map((l) => answer(r.key, l.kind, l.id, l)),
];

const trackerEdges = (t: TrackerRecord): Edge[] => [
  ...(t.followsRecord ? [held('tracker', t.key, 'follows', t.followsRecord.kind, t.followsRecord.id)] : []),
  ...t.items.flatMap((i) => {
    const item = `${t.key}/${i.id}`;
    return [
      held('tracker', t.key, 'has', 'item', item),
      ...(i.follows ? [held('item', item, 'follows', i.follows.kind, i.follows.id)] : []),
      ...(i.about ?? []).map((l): Edge => ({
        fromKind: 'item',
        from: item,
        relation: 'concerns',
        toKind: l.kind,
        to: l.id,
        ...groundOf(l),
      })),
    ];
  }),
];

/** A link written at both ends is one edge. The stated one is kept before the judged one. */
function unique(all: readonly Edge[]): Edge[] {
  const rank = { stated: 0, structure: 1, editorial: 2 };
  const best = new Map<string, Edge>();
  for (const e of all) {
    const key = [e.fromKind, e.from, e.relation, e.toKind, e.to].join(' ');
    const known = best.get(key);
    if (!known || rank[e.basis] < rank[known.basis]) best.set(key, e);
  }
  return [...best.values()];
}

interface Thread {
  readonly edges: readonly Edge[];
  readonly out: ReadonlyMap<string, readonly Edge[]>;
  readonly in: ReadonlyMap<string, readonly Edge[]>;
}

const threads = new WeakMap<OpenRecord, Thread>();
const nodeKey = (kind: NodeKind, key: string) => `${kind} ${key}`;

function threadIn(record: OpenRecord): Thread {
  const known = threads.get(record);
  if (known) return known;
  const edges = unique([
    ...[...record.plans.values()].flatMap((p) =>
      p.replaces === undefined ? [] : [held('plan', p.key, 'replaces', 'plan', p.replaces)],
    ),
    ...[...record.recommendations.values()].flatMap(recommendationEdges),
    ...[...record.priorities.values()].flatMap(priorityEdges),
    ...[...record.trackers.values()].flatMap(trackerEdges),
    ...[...record.caseStudies.values()].flatMap((c) => [
      ...(c.priorities ?? []).map((p) => held('case study', c.key, 'illustrates', 'priority', p)),
      ...(c.indicators ?? []).map((i) => held('case study', c.key, 'illustrates', 'indicator', i)),
    ]),
  ]);
  const thread = {
    edges,
    out: Map.groupBy(edges, (e) => nodeKey(e.fromKind, e.from)),
    in: Map.groupBy(edges, (e) => nodeKey(e.toKind, e.to)),
  };
  threads.set(record, thread);
  return thread;
}

/** The golden thread as edges, each once, in the order of the record. Worked out once for a record. */
export const edges = (record: OpenRecord): readonly Edge[] => threadIn(record).edges;

/** What leads to a record (`before`) and what follows from it (`after`). Both are empty for a key that nothing names. */
export function threadOf(
  record: OpenRecord,
  kind: NodeKind,
  key: string,
): { readonly before: readonly Edge[]; readonly after: readonly Edge[] } {
  const thread = threadIn(record);
  return { before: thread.in.get(nodeKey(kind, key)) ?? [], after: thread.out.get(nodeKey(kind, key)) ?? [] };
}
