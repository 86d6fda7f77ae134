import type { CostsRecord, OpenRecord } from '../../domain/record.ts';
import { inPounds } from '../pounds.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';

const noteOf = (...notes: (string | undefined)[]) => notes.filter(Boolean).join(' ');

export const costs = defineTable({
  name: 'costs',
  title: 'Costs',
  description:
    'What each plan costs, line by line and year by year, in the order of the printed table, in pounds. Totals that the source prints are lines too; the last column names the lines that each adds up.',
  columns: [
    c.authorityColumn,
    { ...c.planColumn, required: true },
    c.needed('group', 'string', 'Group', 'The heading that the line stands under.'),
    c.needed('line', 'string', 'Line', 'The line, by its id within the plan’s costs.', { pattern: c.idPattern }),
    c.periodColumn,
    c.needed('kind', 'string', 'Kind of amount', 'actual: spent; forecast: planned.', {
      values: ['actual', 'forecast'],
    }),
    c.column(
      'amount_gbp',
      'number',
      'Amount in pounds',
      'The printed amount in pounds; empty where the cell is words only.',
    ),
    c.noteColumn,
    c.sourceColumn,
    c.locatorColumn,
    c.needed('line_label', 'string', 'Line’s label', 'What the money is for.'),
    c.textColumn,
    c.column('value_printed', 'number', 'Amount as printed', 'The number as the source prints it, in the unit beside.'),
    c.needed('unit_printed', 'string', 'Printed unit', 'The unit of the printed number.', {
      values: ['pounds', 'thousand pounds', 'million pounds'],
    }),
    c.column(
      'total_of',
      'string',
      'Total of',
      'For a total: the lines that it adds up, by id, with spaces between them.',
    ),
  ],
  primaryKey: ['plan', 'line', 'period', 'kind'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.plans.values()]
      .map((plan) => plan.costs)
      .filter((table): table is CostsRecord => table !== undefined)
      .flatMap((table) =>
        table.lines.flatMap((line) =>
          line.amounts.map((a) => ({
            authority: table.authority,
            plan: table.plan,
            group: line.group,
            line: line.id,
            period: a.period,
            kind: a.kind,
            amount_gbp: a.value === undefined ? '' : inPounds(a.value, table.unit),
            note: noteOf(a.note, a.printedSo),
            source: table.source,
            locator: line.locator,
            line_label: line.label,
            text: a.text ?? '',
            value_printed: a.value ?? '',
            unit_printed: table.unit,
            total_of: (line.of ?? []).join(' '),
          })),
        ),
      ),
});
