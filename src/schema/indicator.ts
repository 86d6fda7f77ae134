import { z } from 'zod';
import { contradictions } from './fact.ts';
import { authorityKey, id, sourceKey, themeKey } from './id.ts';
import { locator } from './evidence.ts';
import { observation, target } from './figure.ts';
import { withdrawn } from './revision.ts';
import { decimal } from './value.ts';
import { editorSchema, text } from './text.ts';

export const units = ['percent', 'percentage points', 'number', 'rate', 'ratio', 'score', 'pounds'] as const;
export const polarities = ['higher', 'lower', 'range', 'none'] as const;
export const seriesKinds = ['area', 'national', 'similar', 'group'] as const;

export const series = z.strictObject({
  id: id.meta({
    description: 'area, national or similar; for a group its own short id.',
    examples: ['area', 'looked-after'],
  }),
  kind: z.enum(seriesKinds).meta({
    description:
      'area: the council; national: England; similar: statistical neighbours; group: some of the area’s children.',
  }),
  name: text('What readers see; needed for a group.', 'Looked-after children').optional(),
  note: text('What a reader should know about this series.', 'Published for the first time in 2008.').optional(),
  observations: z.array(observation).min(1).meta({ description: 'Its figures, oldest first.' }),
});
export type Series = z.infer<typeof series>;

/** Words that can be read on within a sentence; a name keeps its capital. */
const goesOn = (text: string): boolean =>
  !/^(?:The|A|An|In|On|It|There|This|That|These) /.test(text) && !/[\s.;,:]$/.test(text);

/** What a source says itself of the course of a figure, where its own figures do not show that. */
export const reported = z.strictObject({
  text: z
    .string()
    .min(1)
    .refine(goesOn, 'words that go on after “The report says that”: no capital at the start, no full stop at the end')
    .meta({
      description:
        'Rose or fell, by how much, since when, in your own words, to be read after “The report of October 2013 says that”: no capital at the start, no full stop at the end.',
      examples: ['the number was a twentieth lower than a year before'],
    }),
  source: sourceKey,
  locator,
});
export type Reported = z.infer<typeof reported>;

export const indicator = z.strictObject({
  $schema: editorSchema,
  authority: authorityKey,
  name: z
    .string()
    .min(1)
    .meta({
      description: 'What is measured, as a noun phrase that a resident understands.',
      examples: ['Young people aged 16 to 18 not in education, employment or training'],
    }),
  shortName: z
    .string()
    .min(1)
    .meta({ description: 'For lists, menus and charts.', examples: ['NEET at 16 to 18'] }),
  saidAs: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'What its figures are called within a sentence, where “the share of” (or number, or rate) and its name would not read well.',
      examples: ['attendance in secondary schools'],
    }),
  headline: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'One plain sentence on the whole period, true of every figure below; without it the page opens with what the latest figures say.',
      examples: ['Attendance hardly moved, and stayed below the national figure in every document.'],
    }),
  definition: text(
    'What is counted, and out of what, as far as the sources say.',
    'The share of half days at school that pupils missed, out of all that they could have attended.',
  ),
  refs: z
    .array(
      z.strictObject({
        ref: z
          .string()
          .min(1)
          .meta({ description: 'A reference it has gone by.', examples: ['ref 53', 'NI 117'] }),
        source: sourceKey,
        name: text('Its name in that source.', 'Percentage of 16 to 18 year olds who are NEET').optional(),
      }),
    )
    .meta({ description: 'The references and names it has gone by, oldest first.' }),
  theme: themeKey,
  unit: z.enum(units).meta({ description: 'What the numbers are in.' }),
  unitLabel: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'What follows the number, for rates and counts.',
      examples: ['per 10,000 children', 'children'],
    }),
  polarity: z.enum(polarities).meta({
    description: 'higher: higher is better; lower: lower is better; range: nearer is better; none: no status.',
  }),
  range: z
    .strictObject({ low: decimal, high: decimal })
    .optional()
    .meta({ description: 'For polarity range: the acceptable range.' }),
  precision: z
    .number()
    .int()
    .min(0)
    .max(4)
    .meta({ description: 'Decimal places to show in differences worked out from the figures.' }),
  frequency: z
    .enum(['weekly', 'monthly', 'quarterly', 'annual', 'irregular'])
    .meta({ description: 'How often a new figure comes.' }),
  tolerance: z
    .strictObject({
      kind: z
        .enum(['points', 'relative'])
        .meta({ description: 'points: in the unit itself; relative: a share of the target.' }),
      amount: decimal,
    })
    .optional()
    .meta({
      description:
        'How far short of target still counts as close: points for percentages, relative (0.05 is 5%) for counts. Default: for percentages 2 points, or 0.05 of the target where that is less; for others 0.05.',
    }),
  deadBand: z
    .string()
    .regex(
      /^(?!0(?:\.0+)?$)(?:0|[1-9]\d*)(?:\.\d+)?$/,
      'a number above 0 in quotes, such as `"0.5"`; leave the field out where every difference is a change',
    )
    .optional()
    .meta({
      description:
        'The largest change that counts as no change, in the unit itself (percentage points for percentages). Left out, every difference counts. Say in a note why it is needed.',
      examples: ['0.5'],
    }),
  seasonal: z
    .boolean()
    .optional()
    .meta({ description: 'True where the same month or quarter of the year must be compared. Default false.' }),
  series: z.array(series).min(1).meta({ description: 'The figures of the council and of those it is compared with.' }),
  targets: z
    .array(target)
    .optional()
    .meta({ description: 'Targets set outside a plan’s measures: in a report card, by a notice.' }),
  reported: z.array(reported).optional().meta({
    description:
      'What sources say themselves of how the figure went, where that cannot be worked out from the figures below: readers see it right under what these say. Oldest first.',
  }),
  contradictions,
  notes: z
    .array(
      z.strictObject({
        text: text('One thing that a reader should know.', 'From 2008 the figure counts pupils in academies too.'),
        source: sourceKey.optional(),
        locator: locator.optional(),
      }),
    )
    .optional()
    .meta({
      description:
        'What readers should know about the whole series: breaks, changes of definition, sources that disagree.',
    }),
  revised: withdrawn,
});
export type Indicator = z.infer<typeof indicator>;
