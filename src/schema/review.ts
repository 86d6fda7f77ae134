import { z } from 'zod';
import { evidence, locator } from './evidence.ts';
import { contradictions, fact, point } from './fact.ts';
import { authorityKey, id, scaleKey, themeKey } from './id.ts';
import { day, partialDate, period } from './period.ts';
import { revised, withdrawn } from './revision.ts';

export const reviewKinds = ['inspection', 'assessment', 'self-assessment', 'improvement notice'] as const;

export const judgement = z.strictObject({
  id,
  area: z
    .string()
    .min(1)
    .meta({ description: 'What was judged.', examples: ['Safeguarding'] }),
  theme: themeKey.optional(),
  scale: scaleKey.optional().meta({ description: 'Where it is not the review’s.' }),
  grade: id
    .optional()
    .meta({ description: 'The level, by its id on the scale; leave out where an area has findings but no grade.' }),
  finding: z.string().min(1).optional().meta({ description: 'What was found, in our own words.' }),
  successes: z.array(point).optional().meta({ description: 'What the source counts as gone well.' }),
  toDevelop: z.array(point).optional().meta({ description: 'What the source counts as still to be done.' }),
  facts: z.array(fact).optional().meta({ description: 'Figures about activity that stand under this area.' }),
  note: z.string().min(1).optional(),
  revised,
  locator,
});
export type Judgement = z.infer<typeof judgement>;

export const duty = z.strictObject({
  id,
  title: z.string().min(1),
  law: z.string().min(1).optional().meta({ description: 'The law that asks for it.' }),
  workingDays: z.number().int().min(1).optional(),
  from: day.optional().meta({ description: 'The day from which working days are counted; the next one is day 1.' }),
  duePrinted: day.optional().meta({ description: 'The date the source gives.' }),
  metOn: day.optional(),
  note: z.string().min(1).optional(),
  revised,
  locator,
});
export type Duty = z.infer<typeof duty>;

export const review = z.strictObject({
  authority: authorityKey,
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  kind: z.enum(reviewKinds),
  bodies: z.array(z.string().min(1)).meta({ description: 'The inspectorates, or whoever carried it out.' }),
  fieldwork: period.optional().meta({ description: 'When it was carried out.' }),
  published: partialDate.optional(),
  scale: scaleKey.optional(),
  summary: z.string().min(1).meta({ description: 'One or two plain sentences: what it said.' }),
  recommendationName: z.string().min(1).optional().meta({
    description: 'What it calls them: recommendation, area for improvement, condition. Default recommendation.',
  }),
  ...evidence,
  judgements: z.array(judgement),
  duties: z.array(duty).optional(),
  facts: z.array(fact).optional().meta({ description: 'Figures about the review itself: files read, people met.' }),
  contradictions,
  notes: z.array(z.string().min(1)).optional(),
  revised: withdrawn,
});
export type Review = z.infer<typeof review>;
