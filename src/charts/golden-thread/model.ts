import type { Edge, NodeKind } from '../../domain/edge.ts';
import { periodLabel } from '../../domain/period.ts';
import { publishedRatings } from '../../domain/published-ratings.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { listOf, plural } from '../../domain/wording.ts';
import { threadFinding } from './finding.ts';
import { unansweredFinding } from './unanswered.ts';
import { graphOf, nodeId, trackerOf, type Graph, type Start } from './graph.ts';
import { isFigure, loose, stepOf, steps } from './step.ts';

/** One record as drawn, or several that are drawn as one. */
export interface Stop {
  readonly id: string;
  readonly title: string;
  /** A second, softer line: the last rating, or that it is this page. */
  readonly sub: string | undefined;
  readonly here: boolean;
}

export interface ThreadLink {
  readonly from: string;
  readonly to: string;
  /** Judged by the editors, not stated by a source or by how the record hangs together. */
  readonly judged: boolean;
  /** From a tracker’s item that nowhere has a rating: it follows the thing, and does not say how it is going. */
  readonly unrated?: true;
}

export interface ThreadModel {
  readonly title: string;
  readonly finding: string;
  /** For each step, its heading and its stops; none where the step is missing. */
  readonly steps: readonly { readonly head: string; readonly none: string; readonly stops: readonly Stop[] }[];
  readonly links: readonly ThreadLink[];
  /** Whether links are left to the table, because the drawing joins their ends by way of others. */
  readonly shortened: boolean;
  /** Every edge, also those between records that are drawn as one. */
  readonly edges: readonly Edge[];
  readonly graph: Graph;
}

/** What a tracker last said of the one thing here that it follows: `Good, March 2009`. */
function lastRating(record: OpenRecord, tracker: string, graph: Graph): string | undefined {
  const follows = graph.edges.filter((e) => e.fromKind === 'item' && trackerOf(e.from) === tracker);
  const [only] = follows;
  if (follows.length !== 1 || !only) return undefined;
  const ratings = publishedRatings(record, only.toKind, only.to).filter((r) => r.tracker.key === tracker);
  const last = ratings.filter((r) => r.period === ratings[0]?.period);
  if (last.length !== 1) return undefined;
  return `${last[0]!.level?.label ?? 'No rating'}, ${periodLabel(last[0]!.period.period)}`;
}

/** Where an end of an edge is drawn: a milestone at its indicator, an item of a tracker at the tracker. */
function drawnAt(kind: NodeKind, key: string, graph: Graph): string {
  if (kind === 'item') return nodeId('tracker', trackerOf(key));
  if (kind !== 'measure' && kind !== 'milestone') return nodeId(kind, key);
  const indicator = graph.measures.find((m) => m.kind === kind && m.key === key)?.indicator;
  const held = indicator !== undefined && graph.nodes.some((n) => n.kind === 'indicator' && n.key === indicator);
  return held ? nodeId('indicator', indicator) : loose;
}

/** Whether a tracker rates an item of it in any period. */
const isRated = (record: OpenRecord, item: string): boolean =>
  record.trackers
    .get(trackerOf(item))
    ?.periods.some((p) => p.entries.some((e) => `${trackerOf(item)}/${e.item}` === item && e.rating !== undefined)) ??
  false;

function linksOf(record: OpenRecord, graph: Graph): ThreadLink[] {
  const links = new Map<string, ThreadLink>();
  for (const e of graph.edges) {
    const ends = [
      { step: stepOf(e.fromKind), at: drawnAt(e.fromKind, e.from, graph) },
      { step: stepOf(e.toKind), at: drawnAt(e.toKind, e.to, graph) },
    ] as const;
    const [a, b] = ends;
    if (a.step === undefined || b.step === undefined || a.step === b.step) continue;
    const [from, to] = a.step < b.step ? [a.at, b.at] : [b.at, a.at];
    const known = links.get(`${from} ${to}`);
    const judged = e.basis === 'editorial' && (known?.judged ?? true);
    const unrated = e.fromKind === 'item' && !isRated(record, e.from) && (!known || known.unrated === true);
    links.set(`${from} ${to}`, { from, to, judged, ...(unrated ? { unrated } : {}) });
  }
  return [...links.values()];
}

/**
 * The links without those past a step between two stops that shorter links join already: with twenty actions they would
 * hide the way from step to step.
 */
function withoutDetours(links: readonly ThreadLink[], stepAt: ReadonlyMap<string, number>): ThreadLink[] {
  const short = links.filter((l) => stepAt.get(l.to) === (stepAt.get(l.from) ?? 0) + 1);
  const next = Map.groupBy(short, (l) => l.from);
  const reached = (from: string): Set<string> =>
    new Set((next.get(from) ?? []).flatMap((l) => [l.to, ...reached(l.to)]));
  return links.filter((l) => short.includes(l) || !reached(l.from).has(l.to));
}

/** What the record of the page is called where it was printed: `priority`, `condition`. */
function selfName(record: OpenRecord, { kind, key }: Start): string {
  const review = kind === 'recommendation' ? record.recommendations.get(key)?.review : undefined;
  return (review === undefined ? undefined : record.reviews.get(review)?.recommendationName) ?? kind;
}

/** The heading of a step: its name, or how many stand at it; what has no indicator is not one of the figures. */
function headOf(step: number, stops: readonly Stop[]): string {
  const { name, many } = steps[step]!;
  const count = stops.filter((s) => isFigure(s.id)).length;
  if (count === 0 && stops.length > 0) return 'Measures';
  if (count < 2) return name;
  if (step === 5) return 'Ratings';
  return `${count} ${step === 2 && stops.every((s) => s.id.startsWith('plan ')) ? 'plans' : many}`;
}

/** The golden thread through one recommendation or priority, step by step. */
export function threadModel(record: OpenRecord, start: Start): ThreadModel {
  const graph = graphOf(record, start);
  const without = graph.measures.filter((m) => drawnAt(m.kind, m.key, graph) === loose);
  const count = (kind: NodeKind) => {
    const n = without.filter((m) => m.kind === kind).length;
    return n > 0 ? [plural(n, kind)] : [];
  };
  const stopsAt = (step: number): Stop[] => [
    ...graph.nodes
      .filter((n) => stepOf(n.kind) === step)
      .map((n): Stop => {
        const here = n.kind === start.kind && n.key === start.key;
        const sub = here ? 'this page' : n.kind === 'tracker' ? lastRating(record, n.key, graph) : undefined;
        return { id: nodeId(n.kind, n.key), title: n.title, sub, here };
      }),
    ...(step === 4 && without.length > 0
      ? [
          {
            id: loose,
            title: `${listOf([...count('measure'), ...count('milestone')])} without an indicator`,
            sub: undefined,
            here: false,
          },
        ]
      : []),
  ];
  const all = steps.map((_, i) => stopsAt(i));
  const every = linksOf(record, graph);
  const stepAt = new Map(all.flatMap((stops, i) => stops.map((x) => [x.id, i] as const)));
  const links = start.kind === 'priority' ? withoutDetours(every, stepAt) : every;
  const self = selfName(record, start);
  return {
    title: 'The thread, drawn',
    finding:
      (start.kind === 'recommendation' && record.recommendations.has(start.key)
        ? unansweredFinding(record, start.key, self)
        : undefined) ?? threadFinding(all, links, self),
    steps: steps.map((s, i) => ({ head: headOf(i, all[i]!), none: s.none, stops: all[i]! })),
    links,
    shortened: links.length < every.length,
    edges: graph.edges,
    graph,
  };
}
