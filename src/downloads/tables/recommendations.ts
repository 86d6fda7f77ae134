import type { OpenRecord } from '../../domain/record.ts';
import { timescales } from '../../schema/recommendation.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';

export const recommendations = defineTable({
  name: 'recommendations',
  title: 'Recommendations',
  description:
    'What each review asks for: recommendations, areas for improvement and conditions, in the review’s order.',
  columns: [
    c.authorityColumn,
    c.reviewColumn,
    c.needed('recommendation', 'string', 'Recommendation', 'Its id within the review.', { pattern: c.idPattern }),
    { ...c.themeColumn, required: true },
    c.needed('timescale', 'string', 'Timescale', 'How soon the review asks for it.', { values: timescales }),
    c.column('due', 'string', 'Due', 'The date it is due, as exact as the source gives it.', {
      pattern: c.partialDatePattern,
    }),
    c.needed('summary', 'string', 'Summary', 'What is asked, in our own words.'),
    c.sourceColumn,
    c.locatorColumn,
    c.needed('ref', 'string', 'Reference', 'The source’s own reference, or the place in its list.'),
    c.needed('order', 'integer', 'Order', 'Its place in the review.'),
    c.column('group', 'string', 'Heading', 'The heading it stands under.'),
    c.noteColumn,
  ],
  primaryKey: ['review', 'recommendation'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.recommendations.values()].map((r) => ({
      authority: r.authority,
      review: r.review,
      recommendation: r.id,
      theme: r.theme,
      timescale: r.timescale,
      due: r.due ?? '',
      summary: r.title,
      source: r.source,
      locator: r.locator,
      ref: r.ref,
      order: String(r.order),
      group: r.group ?? '',
      note: r.note ?? '',
    })),
});
