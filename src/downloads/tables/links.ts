import type { Edge } from '../../domain/edge.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { edges } from '../../domain/thread.ts';
import { byText, inTurn } from '../order.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';
import { placeOf } from './place.ts';

const kindPattern = '[a-z]+( [a-z]+)*';

const columns = [
  c.needed('from_kind', 'string', 'From: kind', 'The kind of record that the link starts at.', {
    pattern: kindPattern,
  }),
  c.needed('from', 'string', 'From', 'Its full key.', { pattern: c.keyPattern }),
  c.needed('relation', 'string', 'Relation', 'Read as a sentence: a review makes a recommendation.', {
    pattern: kindPattern,
  }),
  c.needed('to_kind', 'string', 'To: kind', 'The kind of record that the link leads to.', { pattern: kindPattern }),
  c.needed('to', 'string', 'To', 'Its full key.', { pattern: c.keyPattern }),
  c.needed(
    'basis',
    'string',
    'Basis',
    'structure: one holds or names the other in this record; stated: the source says so; editorial: judged by the publisher, with the reason.',
    { values: ['structure', 'stated', 'editorial'] },
  ),
  c.column('reason', 'string', 'Reason', 'For an editorial link: why the two are linked.'),
  {
    ...c.sourceColumn,
    description:
      'For a stated link, the document that states it. For the others, the document that the record was read in which the link starts at; an editorial link itself is not in it.',
  },
  { ...c.locatorColumn, description: 'The place in that document, by the same rule.' },
] as const;

type LinkRow = Readonly<Record<(typeof columns)[number]['name'], string>>;

function rowOf(record: OpenRecord, edge: Edge): LinkRow {
  const place = placeOf(record, edge.fromKind, edge.from);
  // A source and a locator go together: an edge's own source is not completed with another document's locator.
  const own = edge.source !== undefined && edge.locator !== undefined;
  return {
    from_kind: edge.fromKind,
    from: edge.from,
    relation: edge.relation,
    to_kind: edge.toKind,
    to: edge.to,
    basis: edge.basis,
    reason: edge.reason ?? '',
    source: (own ? edge.source : place?.source) ?? '',
    locator: (own ? edge.locator : place?.locator) ?? '',
  };
}

const order = inTurn<LinkRow>(byText('from_kind'), byText('from'), byText('relation'), byText('to_kind'), byText('to'));

export const links = defineTable({
  name: 'links',
  title: 'Links',
  description: 'The golden thread, one link a row: from a review through its recommendations and plans to the figures.',
  columns,
  primaryKey: ['from_kind', 'from', 'relation', 'to_kind', 'to'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    edges(record)
      .map((edge) => rowOf(record, edge))
      .sort(order),
});
