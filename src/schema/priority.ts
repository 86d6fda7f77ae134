import { z } from 'zod';
import { action } from './action.ts';
import { evidence } from './evidence.ts';
import { contradictions, fact } from './fact.ts';
import { indicatorKey, themeKey } from './id.ts';
import { link } from './link.ts';
import { measure } from './milestone.ts';
import { withdrawn } from './revision.ts';

export const priority = z.strictObject({
  number: z.number().int().min(1).meta({ description: 'Its number in the plan.' }),
  title: z.string().min(1),
  theme: themeKey,
  group: z
    .string()
    .min(1)
    .meta({ description: 'The outcome group it stands under, as printed.', examples: ['Stay Safe'] }),
  longTermAim: z.string().min(1).optional(),
  shortTermAim: z.string().min(1).optional(),
  summary: z.string().min(1).meta({ description: 'One plain sentence: what is promised to whom.' }),
  ...evidence,
  indicators: z
    .array(indicatorKey)
    .optional()
    .meta({ description: 'Indicators that show its progress, besides those of its measures.' }),
  answers: z.array(link).optional().meta({ description: 'The recommendations it answers.' }),
  /** `awaited` where the source prints them but this record does not hold them yet; the page says so. */
  coverage: z.enum(['complete', 'partial']).meta({
    description:
      'complete: measures and actions below are all that the source prints; partial: some are still to be entered, and the page says so.',
  }),
  measures: z.array(measure),
  actions: z.array(action),
  facts: z.array(fact).optional().meta({ description: 'Figures about activity that belong to this priority.' }),
  contradictions,
  notes: z.array(z.string().min(1)).optional(),
  revised: withdrawn,
});
export type Priority = z.infer<typeof priority>;
