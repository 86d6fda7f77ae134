import { z } from 'zod';
import { evidence, locator } from './evidence.ts';
import { contradictions, fact, point } from './fact.ts';
import { authorityKey, id, idOf, scaleKey, themeKey } from './id.ts';
import { day, partialDate, period } from './period.ts';
import { revised, withdrawn } from './revision.ts';
import { notes, text } from './text.ts';

export const reviewKinds = ['inspection', 'assessment', 'self-assessment', 'improvement notice'] as const;

export const judgement = z.strictObject({
  id,
  area: z
    .string()
    .min(1)
    .meta({ description: 'What was judged.', examples: ['Safeguarding'] }),
  theme: themeKey.optional(),
  scale: scaleKey.optional().meta({ description: 'Where it is not the review’s.' }),
  grade: idOf('level')
    .optional()
    .meta({ description: 'The level, by its id on the scale; leave out where an area has findings but no grade.' }),
  finding: text(
    'What was found, in our own words.',
    'Children are seen quickly when they may be in danger.',
  ).optional(),
  successes: z.array(point).optional().meta({ description: 'What the source counts as gone well.' }),
  toDevelop: z.array(point).optional().meta({ description: 'What the source counts as still to be done.' }),
  facts: z.array(fact).optional().meta({ description: 'Figures about activity that stand under this area.' }),
  note: text('What a reader should know about it.', 'The grade stands in a table only.').optional(),
  revised,
  locator,
});
export type Judgement = z.infer<typeof judgement>;

export const duty = z.strictObject({
  id,
  title: text('What must be done.', 'Publish an action plan'),
  law: text('The law that asks for it.', 'Children Act 2004, section 20').optional(),
  workingDays: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'How many working days the law allows.', examples: [70] }),
  from: day.optional().meta({ description: 'The day from which working days are counted; the next one is day 1.' }),
  duePrinted: day.optional().meta({ description: 'The date the source gives.' }),
  metOn: day.optional().meta({ description: 'The day it was done.' }),
  note: text('What a reader should know about it.', 'The source counts a day more.').optional(),
  revised,
  locator,
});
export type Duty = z.infer<typeof duty>;

export const review = z.strictObject({
  authority: authorityKey,
  title: text('Its title, as printed.', 'Joint Area Review of Leicester'),
  shortTitle: text('For menus and breadcrumbs.', 'Joint Area Review 2008'),
  kind: z.enum(reviewKinds).meta({ description: 'What kind of review it is.' }),
  bodies: z.array(text('A body.', 'Ofsted')).meta({ description: 'The inspectorates, or whoever carried it out.' }),
  fieldwork: period.optional().meta({ description: 'When it was carried out.' }),
  published: partialDate.optional().meta({ description: 'When it was published, as exact as the source gives it.' }),
  scale: scaleKey.optional().meta({ description: 'The scale of its grades, by key; leave out where it gives none.' }),
  summary: text('One or two plain sentences: what it said.', 'Services are good, and some children wait too long.'),
  recommendationName: text(
    'What it calls them: recommendation, area for improvement, condition. Default recommendation.',
    'area for improvement',
  ).optional(),
  ...evidence,
  judgements: z.array(judgement).meta({ description: 'What was judged, an area each; empty where none was.' }),
  duties: z.array(duty).optional().meta({ description: 'What the law asks after it, a duty each.' }),
  facts: z.array(fact).optional().meta({ description: 'Figures about the review itself: files read, people met.' }),
  contradictions,
  notes,
  revised: withdrawn,
});
export type Review = z.infer<typeof review>;
