import { z } from 'zod';

export const term = z.strictObject({
  $schema: z.string().optional(),
  term: z
    .string()
    .min(1)
    .meta({ description: 'The term or acronym as sources write it.', examples: ['NEET'] }),
  stands: z.string().min(1).optional().meta({ description: 'What the letters stand for.' }),
  meaning: z.string().min(1).meta({ description: 'What it means, in plain English.' }),
  everyday: z
    .boolean()
    .optional()
    .meta({ description: 'True for a word in everyday use, which would clutter pages as a link. Default false.' }),
  also: z.array(z.string().min(1)).optional().meta({ description: 'Other ways it is written.' }),
});
export type Term = z.infer<typeof term>;
