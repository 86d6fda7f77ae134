import { z } from 'zod';
import { locator } from './evidence.ts';
import { plannedFigure } from './figure.ts';
import { id, indicatorKey } from './id.ts';

/** What shows that an action is on track: a title, and a baseline and targets by period, in numbers or words. */
export const milestone = z.strictObject({
  id,
  title: z.string().min(1),
  indicator: indicatorKey.optional(),
  locator: locator.optional().meta({ description: 'Where it stands; default the action’s.' }),
  figures: z.array(plannedFigure).optional(),
  note: z.string().min(1).optional(),
});
export type Milestone = z.infer<typeof milestone>;

/** How a priority will be judged: the same shape; one indicator, or a text target. */
export const measure = milestone.extend({ locator });
export type Measure = z.infer<typeof measure>;
