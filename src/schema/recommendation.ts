import { z } from 'zod';
import { evidence } from './evidence.ts';
import { themeKey } from './id.ts';
import { link } from './link.ts';
import { partialDate } from './period.ts';
import { revised } from './revision.ts';
import { text } from './text.ts';

export const timescales = ['immediate', 'six months', 'longer term', 'by date', 'not stated'] as const;

export const recommendation = z.strictObject({
  ref: z
    .string()
    .min(1)
    .meta({
      description: 'Its reference: the source’s own, or its place in the list.',
      examples: ['NI 117', 'rec 12'],
    }),
  order: z.number().int().min(1).meta({ description: 'Its place in the review.' }),
  title: text('What is asked, short, in our own words.', 'See that every child in care has a health check each year'),
  theme: themeKey,
  group: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The heading it stands under, as printed.', examples: ['14-19 Education'] }),
  timescale: z.enum(timescales).meta({ description: 'By when, in the words of reviews; by date where `due` says it.' }),
  due: partialDate.optional().meta({ description: 'The date it is due, where one is given.' }),
  ...evidence,
  answeredBy: z
    .array(link)
    .optional()
    .meta({ description: 'What answers it: plans, priorities, actions, indicators.' }),
  note: text('What a reader should know about it.', 'The source numbers it twice.').optional(),
  revised,
});
export type Recommendation = z.infer<typeof recommendation>;
