import { z } from 'zod';
import { authorityKey } from './id.ts';
import { day, partialDate } from './period.ts';

export const sourceKinds = [
  'annual review',
  'progress report',
  'performance report',
  'action plan',
  'update report',
  'inspection report',
  'plan',
  'dataset',
  'other',
] as const;

export const source = z.strictObject({
  $schema: z.string().optional(),
  authority: authorityKey,
  title: z.string().min(1).meta({ description: 'The document’s title, as printed.' }),
  publisher: z
    .string()
    .min(1)
    .meta({ description: 'Who published it.', examples: ['Leeds City Council'] }),
  body: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The committee or board it went to, if any.',
      examples: ['Children’s Services Scrutiny Board'],
    }),
  meetingDate: day.optional(),
  published: partialDate,
  kind: z.enum(sourceKinds),
  summary: z.string().min(1).meta({ description: 'One or two sentences on what it is.' }),
  backgroundPapers: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'The papers it names as background, by title.' }),
  notes: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'What a reader should know: missing appendices, lost colours, unclear dates.' }),
});
export type Source = z.infer<typeof source>;
