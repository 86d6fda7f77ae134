import { z } from 'zod';
import { locator } from './evidence.ts';
import { id, indicatorKey } from './id.ts';
import { link } from './link.ts';
import { milestone } from './milestone.ts';
import { period } from './period.ts';
import { revised } from './revision.ts';
import { decimal } from './value.ts';

export const actionStatuses = ['not started', 'in progress', 'complete', 'overdue', 'dropped', 'not reported'] as const;

export const action = z.strictObject({
  id,
  title: z.string().min(1).meta({ description: 'The action’s title, as printed.' }),
  group: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The part of the action plan it stands in, where there are several.' }),
  detail: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'What will be done, in our own words, a point each.' }),
  lead: z.array(z.string().min(1)).meta({
    description: 'Who leads, by role or organisation, never by name; empty where none is printed.',
    examples: ['Head of Service Delivery, Social Care'],
  }),
  funding: z
    .strictObject({
      text: z.string().min(1),
      amounts: z
        .array(z.strictObject({ period: period.optional(), gbp: decimal, qualifier: z.string().min(1).optional() }))
        .optional(),
      note: z.string().min(1).optional(),
    })
    .optional()
    .meta({
      description: 'Where the money comes from, and how much where it is printed; leave out where the cell is blank.',
    }),
  due: z
    .strictObject({ period: period.optional(), text: z.string().min(1).optional() })
    .optional()
    .meta({ description: 'When it is due, as a period, in words, or both.' }),
  status: z.enum(actionStatuses),
  indicators: z.array(indicatorKey).optional(),
  answers: z.array(link).optional().meta({ description: 'The recommendations it answers.' }),
  locator,
  milestones: z.array(milestone),
  note: z.string().min(1).optional(),
  revised,
});
export type Action = z.infer<typeof action>;
