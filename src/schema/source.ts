import { z } from 'zod';
import { httpUrl } from './http-url.ts';
import { authorityKey } from './id.ts';
import { day, partialDate } from './period.ts';
import { editorSchema, text } from './text.ts';

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
  $schema: editorSchema,
  authority: authorityKey,
  title: text('The document’s title, as printed.', 'Children and Young People’s Plan: annual review 2007'),
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
  url: httpUrl.optional().meta({
    description: 'Where the document itself can be read on the web, if it can.',
    examples: ['https://democracy.example.gov.uk/documents/s1234/annual-review.pdf'],
  }),
  kind: z.enum(sourceKinds).meta({ description: 'What kind of document it is.' }),
  summary: text('One or two sentences on what it is.', 'What the council reported on the first year of its plan.'),
  backgroundPapers: z
    .array(text('The title of a paper.', 'Children and Young People’s Plan 2006 to 2009'))
    .optional()
    .meta({ description: 'The papers it names as background, by title.' }),
  notes: z
    .array(text('One thing that a reader should know.', 'The appendix is missing from the published copy.'))
    .optional()
    .meta({ description: 'What a reader should know: missing appendices, lost colours, unclear dates.' }),
});
export type Source = z.infer<typeof source>;
