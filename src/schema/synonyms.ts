import { z } from 'zod';
import { editorSchema, text } from './text.ts';

export const synonyms = z.strictObject({
  $schema: editorSchema,
  groups: z
    .array(
      z.strictObject({
        say: z
          .array(text('A word or phrase.', 'truancy'))
          .min(1)
          .meta({ description: 'What people type.', examples: [['truancy', 'bunking off']] }),
        mean: z
          .array(text('A word or phrase.', 'attendance'))
          .min(1)
          .meta({ description: 'The words the record uses for it.', examples: [['attendance', 'persistent absence']] }),
      }),
    )
    .meta({ description: 'Words that mean the same to whoever searches, a group each.' }),
});
export type Synonyms = z.infer<typeof synonyms>;
