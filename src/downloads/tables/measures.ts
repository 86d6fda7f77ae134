import type { OpenRecord } from '../../domain/record.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';
import { plannedFigure } from './planned-columns.ts';
import { plannedRows } from './planned.ts';

export const measures = defineTable({
  name: 'measures',
  title: 'Measures',
  description:
    'How each priority of a plan will be judged, in the plan’s order, a figure a row: baselines, targets and actuals, in numbers or in words. The targets stand among the targets too.',
  columns: [
    c.authorityColumn,
    { ...c.planColumn, required: true },
    { ...c.priorityColumn, required: true },
    c.needed('measure', 'string', 'Measure', 'Its id within the priority.', { pattern: c.idPattern }),
    ...plannedFigure,
    c.needed('title', 'string', 'Title', 'What the measure is called.'),
    c.qualifierColumn,
    c.noteColumn,
    c.column('about_note', 'string', 'Note on the measure', 'What a reader should know about all its figures.'),
    c.needed('figure', 'string', 'Figure', 'The key of the row.'),
  ],
  primaryKey: ['figure'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.priorities.values()].flatMap((priority) =>
      priority.measures.flatMap((measure) =>
        plannedRows(measure, `${priority.key}/${measure.id}`).map((figure) => ({
          authority: priority.authority,
          plan: priority.plan,
          priority: priority.id,
          measure: measure.id,
          source: priority.source,
          locator: measure.locator,
          ...figure,
        })),
      ),
    ),
});
