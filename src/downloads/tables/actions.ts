import type { OpenRecord } from '../../domain/record.ts';
import { actionStatuses } from '../../schema/action.ts';
import { defineTable } from '../table.ts';
import { idOf, listCell } from './cells.ts';
import * as c from './columns.ts';

export const actions = defineTable({
  name: 'actions',
  title: 'Actions',
  description: 'Every action of every plan, in the plan’s order: who leads it, how it is paid for, when it is due.',
  columns: [
    c.authorityColumn,
    { ...c.planColumn, required: true },
    { ...c.priorityColumn, required: true },
    c.needed('action', 'string', 'Action', 'Its id within the priority.', { pattern: c.idPattern }),
    c.needed('title', 'string', 'Title', 'What the action is called.'),
    c.column('lead', 'string', 'Lead', 'Who leads it, by role or organisation, with semicolons between them.'),
    c.column('funding', 'string', 'Funding', 'Where the money comes from; empty where the source does not say.'),
    c.column('due', 'string', 'Due', 'When it is due, as a period.', { pattern: c.periodPattern }),
    c.needed('status', 'string', 'Status', 'Where it stands, as last reported.', { values: actionStatuses }),
    c.sourceColumn,
    c.locatorColumn,
    c.column('due_text', 'string', 'Due, in words', 'When it is due, in the source’s words.'),
    c.column(
      'funding_amounts',
      'string',
      'Printed amounts',
      'In pounds, each with its qualifier and period, with semicolons between them.',
    ),
    c.column('group', 'string', 'Part of the plan', 'The part of the action plan it stands in.'),
    c.column('detail', 'string', 'Detail', 'What will be done, in our own words, with semicolons between the points.'),
    c.noteColumn,
    c.column('funding_note', 'string', 'Note on the funding', 'What a reader should know about the funding.'),
  ],
  primaryKey: ['plan', 'priority', 'action'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.priorities.values()].flatMap((priority) =>
      priority.actions.map((a) => ({
        authority: a.authority,
        plan: a.plan,
        priority: idOf(a.priority),
        action: a.id,
        title: a.title,
        lead: listCell(a.lead),
        funding: a.funding?.text ?? '',
        due: a.due?.period ?? '',
        status: a.status,
        source: priority.source,
        locator: a.locator,
        due_text: a.due?.text ?? '',
        funding_amounts: listCell(
          a.funding?.amounts?.map((f) => [f.qualifier, f.gbp, f.period && `(${f.period})`].filter(Boolean).join(' ')),
        ),
        group: a.group ?? '',
        detail: listCell(a.detail),
        note: a.note ?? '',
        funding_note: a.funding?.note ?? '',
      })),
    ),
});
