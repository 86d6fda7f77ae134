import { z } from 'zod';
import { contradictions } from './fact.ts';
import { evidence, locator } from './evidence.ts';
import { authorityKey, id, keyPattern, scaleKey } from './id.ts';
import { partialDate, period } from './period.ts';
import { revised, withdrawn } from './revision.ts';
import { decimal, marker } from './value.ts';

const followed = z.strictObject({
  kind: z.enum(['plan', 'priority', 'review', 'recommendation', 'indicator']),
  id: z.string().regex(keyPattern, 'a key such as `leeds/neet-16-18`'),
});

export const tracker = z.strictObject({
  authority: authorityKey,
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  follows: z
    .string()
    .min(1)
    .meta({
      description: 'What it follows, in words.',
      examples: ['The improvement priorities of the Leeds Strategic Plan'],
    }),
  followsRecord: followed
    .optional()
    .meta({ description: 'The plan or review that it follows, where this record holds it.' }),
  scale: scaleKey
    .optional()
    .meta({ description: 'The scale of its ratings; leave out where it gives updates but no ratings.' }),
  board: z.string().min(1).optional(),
  frequency: z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'annual', 'once']),
  summary: z.string().min(1),
  itemCount: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'How many items it follows, where the source says; some may not be printed.' }),
  items: z
    .array(
      z.strictObject({ id, title: z.string().min(1), ref: z.string().min(1).optional(), follows: followed.optional() }),
    )
    .meta({ description: 'The items that the sources name.' }),
  ...evidence,
  contradictions,
  notes: z.array(z.string().min(1)).optional(),
});
export type Tracker = z.infer<typeof tracker>;

export const directions = ['improving', 'static', 'worsening'] as const;

/** What one item was given in one period. A published rating: nothing computed ever stands here. */
export const entry = z
  .strictObject({
    item: id.meta({ description: 'The item, by its id in the tracker.' }),
    aspect: id.optional().meta({
      description: 'Which side of it is rated, where one item has several ratings.',
      examples: ['target', 'trend', 'national'],
    }),
    rating: id.optional().meta({ description: 'The level, by its id on the tracker’s scale.' }),
    marker: marker.optional().meta({ description: 'Instead of a rating: why there is none.' }),
    direction: z.enum(directions).optional().meta({ description: 'The arrow: improving, static or worsening.' }),
    narrative: z.string().min(1).optional().meta({ description: 'What was reported, in our own words.' }),
    dataQuality: z.string().min(1).optional(),
    signedBy: z.string().min(1).optional().meta({ description: 'Who signed it off, by role.' }),
    note: z.string().min(1).optional(),
    revised,
    locator,
  })
  .refine((e) => (e.rating === undefined) !== (e.marker === undefined), 'exactly one of `rating`, `marker`');
export type Entry = z.infer<typeof entry>;

export const trackerPeriod = z.strictObject({
  $schema: z.string().optional(),
  period,
  date: partialDate.optional().meta({ description: 'The day the position was taken, where known.' }),
  summary: z.string().min(1).meta({ description: 'One plain sentence: the position.' }),
  ...evidence,
  printedCounts: z
    .array(z.strictObject({ rating: id, count: z.number().int().min(0), percent: decimal.optional() }))
    .optional()
    .meta({ description: 'How many items stood at each level, where the source prints counts.' }),
  countsLocator: locator.optional().meta({ description: 'Where the counts stand; default the locator above.' }),
  entries: z.array(entry),
  notes: z.array(z.string().min(1)).optional(),
  revised: withdrawn,
});
export type TrackerPeriod = z.infer<typeof trackerPeriod>;
