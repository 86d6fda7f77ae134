import { z } from 'zod';
import { evidence, locator } from './evidence.ts';
import { id, idOf } from './id.ts';
import { period } from './period.ts';
import { revised, withdrawn } from './revision.ts';
import { decimal, note } from './value.ts';
import { editorSchema, text } from './text.ts';

const amount = z
  .strictObject({
    period,
    kind: z.enum(['actual', 'forecast']).meta({ description: 'actual: spent; forecast: planned.' }),
    value: decimal.optional(),
    text: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What the cell says besides or instead of a number.', examples: ['charged to CYPS'] }),
    note: note.optional(),
    revised,
    printedSo: text(
      'For a total that its lines do not add up to: the sum of the lines, and why the printed one stands.',
      'The lines come to 30.6; the report prints 30.7.',
    ).optional(),
  })
  .refine((a) => a.value !== undefined || a.text !== undefined, '`value`, `text` or both');

export const costs = z.strictObject({
  $schema: editorSchema,
  title: text('What the table is, as printed.', 'Cost of the action plan'),
  unit: z.enum(['pounds', 'thousand pounds', 'million pounds']).meta({ description: 'What the numbers are in.' }),
  summary: text(
    'One plain sentence: what it costs.',
    'The plan costs £1.2 million over three years, most of it for staff.',
  ),
  ...evidence,
  total: period.meta({ description: 'The period of the column that totals the others.' }),
  lines: z
    .array(
      z.strictObject({
        id,
        label: text('What the row is called, as printed.', 'Training'),
        group: text('The heading it stands under, as printed.', 'Workforce'),
        locator,
        of: z.array(idOf('line')).optional().meta({ description: 'For a total: the lines it adds up, by id.' }),
        amounts: z.array(amount).min(1).meta({ description: 'Its cells, one for each column.' }),
      }),
    )
    .min(1)
    .meta({ description: 'The rows of the table, totals too, in the order printed.' }),
  revised: withdrawn,
});
export type Costs = z.infer<typeof costs>;
