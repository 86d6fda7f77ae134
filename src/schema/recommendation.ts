import { z } from 'zod';
import { evidence } from './evidence.ts';
import { themeKey } from './id.ts';
import { link } from './link.ts';
import { partialDate } from './period.ts';
import { revised } from './revision.ts';

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
  title: z.string().min(1).meta({ description: 'What is asked, short, in our own words.' }),
  theme: themeKey,
  group: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The heading it stands under, as printed.', examples: ['14-19 Education'] }),
  timescale: z.enum(timescales),
  due: partialDate.optional(),
  ...evidence,
  answeredBy: z
    .array(link)
    .optional()
    .meta({ description: 'What answers it: plans, priorities, actions, indicators.' }),
  note: z.string().min(1).optional(),
  revised,
});
export type Recommendation = z.infer<typeof recommendation>;
