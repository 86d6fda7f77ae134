import { z } from 'zod';
import { locator } from './evidence.ts';
import { plannedFigure } from './figure.ts';
import { id, indicatorKey } from './id.ts';
import { text } from './text.ts';

/** What shows that an action is on track: a title, and a baseline and targets by period, in numbers or words. */
export const milestone = z.strictObject({
  id,
  title: text('What should be so, short.', 'Ten schools have a travel plan'),
  indicator: indicatorKey.optional(),
  locator: locator.optional().meta({ description: 'Where it stands; default the action’s.' }),
  figures: z
    .array(plannedFigure)
    .optional()
    .meta({ description: 'Where it started, where it should be and where it got to, by period.' }),
  note: text('What a reader should know about it.', 'No date is printed.').optional(),
});
export type Milestone = z.infer<typeof milestone>;

/** How a priority will be judged: the same shape; one indicator, or a text target. */
export const measure = milestone.extend({ locator });
export type Measure = z.infer<typeof measure>;
