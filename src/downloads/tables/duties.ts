import type { OpenRecord } from '../../domain/record.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';

export const duties = defineTable({
  name: 'duties',
  title: 'Statutory duties',
  description:
    'What the law asks after a review, and by when: the deadline worked out in working days (England and Wales; the day after is day 1) beside the one that the source prints.',
  columns: [
    c.authorityColumn,
    c.reviewColumn,
    c.needed('duty', 'string', 'Duty', 'Its id within the review.', { pattern: c.idPattern }),
    c.column('working_days', 'integer', 'Working days', 'How many working days the law allows.'),
    c.column('from', 'date', 'Counted from', 'The day from which they are counted; the next working day is day 1.'),
    c.column('due_computed', 'date', 'Due, worked out', 'The deadline that the working days lead to.'),
    c.column('due_printed', 'date', 'Due, as printed', 'The deadline that the source gives.'),
    c.column('met_on', 'date', 'Met on', 'The day it was met, where known.'),
    c.sourceColumn,
    c.locatorColumn,
    c.needed('title', 'string', 'Title', 'What must be done.'),
    c.column('law', 'string', 'Law', 'The law that asks for it.'),
    c.noteColumn,
  ],
  primaryKey: ['review', 'duty'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.reviews.values()].flatMap((review) =>
      (review.duties ?? []).map((d) => ({
        authority: review.authority,
        review: review.id,
        duty: d.id,
        working_days: d.workingDays === undefined ? '' : String(d.workingDays),
        from: d.from ?? '',
        due_computed: d.from && d.workingDays ? addWorkingDays(d.from, d.workingDays) : '',
        due_printed: d.duePrinted ?? '',
        met_on: d.metOn ?? '',
        source: review.source,
        locator: d.locator,
        title: d.title,
        law: d.law ?? '',
        note: d.note ?? '',
      })),
    ),
});
