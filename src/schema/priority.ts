import { z } from 'zod';
import { action } from './action.ts';
import { evidence } from './evidence.ts';
import { contradictions, fact } from './fact.ts';
import { indicatorKey, themeKey } from './id.ts';
import { link } from './link.ts';
import { measure } from './milestone.ts';
import { withdrawn } from './revision.ts';
import { notes, text } from './text.ts';

export const priority = z.strictObject({
  number: z.number().int().min(1).meta({ description: 'Its number in the plan.' }),
  title: text('What is promised, as printed.', 'Improve attendance at secondary school'),
  theme: themeKey,
  group: z
    .string()
    .min(1)
    .meta({ description: 'The outcome group it stands under, as printed.', examples: ['Stay Safe'] }),
  longTermAim: text(
    'What should be so in the end, in our own words.',
    'Every child goes to school every day.',
  ).optional(),
  shortTermAim: text('What should be so when the plan ends.', 'Absence is down to 7% by 2009.').optional(),
  summary: text('One plain sentence: what is promised to whom.', 'Fewer children miss school.'),
  ...evidence,
  indicators: z
    .array(indicatorKey)
    .optional()
    .meta({ description: 'Indicators that show its progress, besides those of its measures.' }),
  answers: z.array(link).optional().meta({ description: 'The recommendations it answers.' }),
  coverage: z.enum(['complete', 'partial', 'not printed']).meta({
    description:
      'complete: measures and actions below are all that the plan has; partial: some are still to be entered; not printed: the document read here prints none, and the one that does is not part of the record. The page says which.',
  }),
  measures: z
    .array(measure)
    .meta({ description: 'How it will be judged: a measure each; empty where the source has none.' }),
  actions: z.array(action).meta({ description: 'What will be done: an action each; empty where the source has none.' }),
  facts: z.array(fact).optional().meta({ description: 'Figures about activity that belong to this priority.' }),
  contradictions,
  notes,
  revised: withdrawn,
});
export type Priority = z.infer<typeof priority>;
