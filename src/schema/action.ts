import { z } from 'zod';
import { locator } from './evidence.ts';
import { id, indicatorKey } from './id.ts';
import { link } from './link.ts';
import { milestone } from './milestone.ts';
import { period } from './period.ts';
import { revised } from './revision.ts';
import { decimal } from './value.ts';
import { text } from './text.ts';

export const actionStatuses = ['not started', 'in progress', 'complete', 'overdue', 'dropped', 'not reported'] as const;

export const action = z.strictObject({
  id,
  title: text('The action’s title, as printed.', 'Recruit more social workers'),
  group: text('The part of the action plan it stands in, where there are several.', 'Part B: workforce').optional(),
  detail: z
    .array(text('One point.', 'Advertise all year, not once.'))
    .optional()
    .meta({ description: 'What will be done, in our own words, a point each.' }),
  lead: z.array(text('A role or an organisation.', 'Head of Service Delivery, Social Care')).meta({
    description: 'Who leads, by role or organisation, never by name; empty where none is printed.',
    examples: [['Head of Service Delivery, Social Care']],
  }),
  funding: z
    .strictObject({
      text: text('Where it comes from, as printed.', 'Existing budget'),
      amounts: z
        .array(
          z.strictObject({
            period: period.optional(),
            gbp: decimal,
            qualifier: text('The word before the sum, such as “approximately”.', 'approximately').optional(),
          }),
        )
        .optional()
        .meta({ description: 'The sums that are printed, one each.' }),
      note: text('What a reader should know about the money.', 'Runs out in 2008.').optional(),
    })
    .optional()
    .meta({
      description: 'Where the money comes from, and how much where it is printed; leave out where the cell is blank.',
    }),
  due: z
    .strictObject({
      period: period.optional(),
      text: text('When, in words.', 'by the end of the autumn term').optional(),
    })
    .optional()
    .meta({ description: 'When it is due, as a period, in words, or both.' }),
  status: z
    .enum(actionStatuses)
    .meta({ description: 'How far it has got, as the source says; not reported where it does not.' }),
  indicators: z.array(indicatorKey).optional().meta({ description: 'Indicators that show whether it works, by key.' }),
  answers: z.array(link).optional().meta({ description: 'The recommendations it answers.' }),
  locator,
  milestones: z.array(milestone).meta({ description: 'What shows that it is on track; empty where none is printed.' }),
  note: text('What a reader should know about this action.', 'Printed twice, with two leads.').optional(),
  revised,
});
export type Action = z.infer<typeof action>;
