import { z } from 'zod';
import { contradictions } from './fact.ts';
import { evidence, locator } from './evidence.ts';
import { authorityKey, id, idOf, keyByKind, scaleKey } from './id.ts';
import { link } from './link.ts';
import { partialDate, period } from './period.ts';
import { revised, withdrawn } from './revision.ts';
import { decimal, marker } from './value.ts';
import { editorSchema, notes, text } from './text.ts';

const followed = z.strictObject({
  kind: z
    .enum(['plan', 'priority', 'review', 'recommendation', 'indicator'])
    .meta({ description: 'What kind of record it is.' }),
  id: keyByKind('leeds/neet-16-18'),
});

export const tracker = z.strictObject({
  authority: authorityKey,
  title: text('Its title, in our own words.', 'Improvement priorities, quarter by quarter'),
  shortTitle: text('For menus and breadcrumbs.', 'Improvement priorities'),
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
  board: text('The board that it is reported to.', 'Children’s Services Scrutiny Board').optional(),
  frequency: z
    .enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'annual', 'once'])
    .meta({ description: 'How often a new period comes.' }),
  summary: text(
    'One or two plain sentences: what it follows and how.',
    'Ten priorities, rated every quarter in red, amber and green.',
  ),
  itemCount: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'How many items it follows, where the source says; some may not be printed.' }),
  items: z
    .array(
      z.strictObject({
        id,
        title: text('What readers see.', 'Attendance at secondary school'),
        ref: text('How the source numbers it.', 'CYP 4').optional(),
        follows: followed.optional().meta({ description: 'The record that the item is, where this record holds it.' }),
        about: z.array(link).optional().meta({
          description:
            'Records on the same subject that the item itself is not: what a reader of either will want to see of the other.',
        }),
      }),
    )
    .meta({ description: 'The items that the sources name.' }),
  ...evidence,
  contradictions,
  notes,
});
export type Tracker = z.infer<typeof tracker>;

export const directions = ['improving', 'static', 'worsening'] as const;
/** Which way a source says that a rating moved since the period before. */
export const courses = ['better', 'same', 'worse'] as const;

/** What one item was given in one period. A published rating: nothing computed ever stands here. */
export const entry = z
  .strictObject({
    item: idOf('item').meta({ description: 'The item, by its id in the tracker.' }),
    aspect: id.optional().meta({
      description: 'Which side of it is rated, where one item has several ratings.',
      examples: ['target', 'trend', 'national'],
      standsAlone: true,
    }),
    rating: idOf('level').optional().meta({ description: 'The level, by its id on the tracker’s scale.' }),
    marker: marker.optional().meta({ description: 'Instead of a rating: why there is none.' }),
    direction: z.enum(directions).optional().meta({ description: 'The arrow: improving, static or worsening.' }),
    changeReported: z
      .strictObject({
        way: z.enum(courses).meta({ description: 'Which way the rating moved, as the source says it.' }),
        text: text(
          'What the source says of it, in our own words; name the source as the one that speaks.',
          'The report says that it turned red since quarter 2.',
        ),
      })
      .optional()
      .meta({
        description:
          'What the source says of the change since the period before, where the ratings themselves do not show it: one of them is lost, or was never printed.',
      }),
    narrative: text(
      'What was reported, in our own words.',
      'Two schools have turned the corner; three have not.',
    ).optional(),
    dataQuality: text('What the source says about how good the data are.', 'Some data missing').optional(),
    signedBy: text('Who signed it off, by role.', 'Director of Children’s Services').optional(),
    note: text('What a reader should know about this rating.', 'The arrow is lost in the published copy.').optional(),
    revised,
    locator,
  })
  .refine((e) => (e.rating === undefined) !== (e.marker === undefined), 'exactly one of `rating`, `marker`');
export type Entry = z.infer<typeof entry>;

export const trackerPeriod = z.strictObject({
  $schema: editorSchema,
  period,
  date: partialDate.optional().meta({ description: 'The day the position was taken, where known.' }),
  summary: text('One plain sentence: the position.', 'Four of ten priorities are on track, and two are not.'),
  ...evidence,
  printedCounts: z
    .array(
      z.strictObject({
        rating: idOf('level'),
        count: z
          .number()
          .int()
          .min(0)
          .meta({ description: 'How many items.', examples: [4] }),
        percent: decimal.optional(),
      }),
    )
    .optional()
    .meta({ description: 'How many items stood at each level, where the source prints counts.' }),
  countsLocator: locator.optional().meta({ description: 'Where the counts stand; default the locator above.' }),
  entries: z
    .array(entry)
    .meta({ description: 'The ratings, one for each item that was rated; empty where only counts are printed.' }),
  notes,
  revised: withdrawn,
});
export type TrackerPeriod = z.infer<typeof trackerPeriod>;
