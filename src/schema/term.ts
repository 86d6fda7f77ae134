import { z } from 'zod';
import { editorSchema, text } from './text.ts';

export const term = z.strictObject({
  $schema: editorSchema,
  term: z
    .string()
    .min(1)
    .meta({ description: 'The term or acronym as sources write it.', examples: ['NEET'] }),
  stands: text('What the letters stand for.', 'not in education, employment or training').optional(),
  meaning: text(
    'What it means, in plain English.',
    'A young person who is not at school or college, at work or in training.',
  ),
  everyday: z
    .boolean()
    .optional()
    .meta({ description: 'True for a word in everyday use, which would clutter pages as a link. Default false.' }),
  notIn: z
    .array(text('A phrase that holds the term or another way of writing it.', 'pupil referral unit'))
    .optional()
    .meta({
      description: 'Phrases in which its words mean something else: there they do not lead to this meaning.',
    }),
  also: z.array(text('Another way.', 'NEETs')).optional().meta({ description: 'Other ways it is written.' }),
});
export type Term = z.infer<typeof term>;
