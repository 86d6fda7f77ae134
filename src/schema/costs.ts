import { z } from 'zod';
import { evidence } from './evidence.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { revised, withdrawn } from './revision.ts';
import { decimal, note } from './value.ts';

const amount = z
  .strictObject({
    period,
    kind: z.enum(['actual', 'forecast']),
    value: decimal.optional(),
    text: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What the cell says besides or instead of a number.', examples: ['charged to CYPS'] }),
    note: note.optional(),
    revised,
    printedSo: z.string().min(1).optional().meta({
      description: 'For a total that its lines do not add up to: the sum of the lines, and why the printed one stands.',
    }),
  })
  .refine((a) => a.value !== undefined || a.text !== undefined, '`value`, `text` or both');

export const costs = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1),
  unit: z.enum(['pounds', 'thousand pounds', 'million pounds']),
  summary: z.string().min(1),
  ...evidence,
  total: period.meta({ description: 'The period of the column that totals the others.' }),
  lines: z
    .array(
      z.strictObject({
        id,
        label: z.string().min(1),
        group: z.string().min(1),
        locator: z.string().min(1),
        of: z.array(id).optional().meta({ description: 'For a total: the lines it adds up, by id.' }),
        amounts: z.array(amount).min(1),
      }),
    )
    .min(1),
  revised: withdrawn,
});
export type Costs = z.infer<typeof costs>;
