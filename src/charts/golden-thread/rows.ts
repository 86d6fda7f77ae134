import type { Edge, NodeKind } from '../../domain/edge.ts';
import { publishedRatings } from '../../domain/published-ratings.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { capitalise } from '../../domain/wording.ts';
import { nodeId, trackerOf } from './graph.ts';
import type { ThreadModel } from './model.ts';
import { kindName } from './step.ts';

export interface End {
  readonly kind: NodeKind;
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

/** One edge of the thread as a row of the table. */
export interface ThreadRow {
  readonly from: End;
  readonly relation: string;
  readonly to: End;
  readonly basis: string;
  readonly source: string | undefined;
  readonly locator: string | undefined;
}

const basisWords: Record<Edge['basis'], string> = {
  structure: 'One holds or names the other',
  stated: 'Stated by a source',
  editorial: 'Linked by the editors',
};

/** Where a link is read; that of a tracker's item is read at the last rating that it was given. */
function evidenceOf(record: OpenRecord, e: Edge): Pick<Edge, 'source' | 'locator'> {
  if (e.source !== undefined || e.fromKind !== 'item') return e;
  const last = publishedRatings(record, e.toKind, e.to).find((r) => r.tracker.key === trackerOf(e.from));
  return last ? { source: last.period.source, locator: last.entry.locator } : {};
}

/** Every edge with its basis and where it is read. */
export function threadRows(record: OpenRecord, { graph, edges }: ThreadModel): ThreadRow[] {
  const titles = new Map([...graph.nodes, ...graph.measures].map((n) => [nodeId(n.kind, n.key), n.title]));
  const end = (kind: NodeKind, key: string): End => ({
    kind,
    key,
    name: capitalise(kindName(kind)),
    title: titles.get(kind === 'item' ? nodeId('tracker', trackerOf(key)) : nodeId(kind, key)) ?? key,
  });
  return edges.map((e) => {
    const { source, locator } = evidenceOf(record, e);
    return {
      from: end(e.fromKind, e.from),
      relation: e.relation,
      to: end(e.toKind, e.to),
      basis: e.reason === undefined ? basisWords[e.basis] : `${basisWords[e.basis]}. ${e.reason}`,
      source,
      locator,
    };
  });
}
