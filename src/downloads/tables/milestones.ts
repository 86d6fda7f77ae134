import type { OpenRecord } from '../../domain/record.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';
import { plannedFigure } from './planned-columns.ts';
import { plannedRows } from './planned.ts';

export const milestones = defineTable({
  name: 'milestones',
  title: 'Milestones',
  description:
    'The milestones of every action, in the plan’s order, a figure a row: baselines, targets and actuals, in numbers or in words. A milestone without figures is one row, a target in words. Targets with a period stand among the targets too.',
  columns: [
    c.authorityColumn,
    { ...c.planColumn, required: true },
    { ...c.priorityColumn, required: true },
    c.needed('action', 'string', 'Action', 'The action, by its id within the priority.', { pattern: c.idPattern }),
    c.needed('milestone', 'string', 'Milestone', 'Its id within the action.', { pattern: c.idPattern }),
    ...plannedFigure,
    c.needed('title', 'string', 'Title', 'What the milestone is called.'),
    c.qualifierColumn,
    c.noteColumn,
    c.column('about_note', 'string', 'Note on the milestone', 'What a reader should know about all its figures.'),
    c.needed('figure', 'string', 'Figure', 'The key of the row.'),
  ],
  primaryKey: ['figure'],
  foreignKeys: [
    c.toSources,
    { columns: ['plan', 'priority', 'action'], table: 'actions', to: ['plan', 'priority', 'action'] },
  ],
  rows: (record: OpenRecord) =>
    [...record.priorities.values()].flatMap((priority) =>
      priority.actions.flatMap((action) =>
        action.milestones.flatMap((milestone) =>
          plannedRows(milestone, `${action.key}/${milestone.id}`).map((figure) => ({
            authority: action.authority,
            plan: action.plan,
            priority: priority.id,
            action: action.id,
            milestone: milestone.id,
            source: priority.source,
            locator: milestone.locator ?? action.locator,
            ...figure,
          })),
        ),
      ),
    ),
});
