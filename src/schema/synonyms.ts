import { z } from 'zod';

export const synonyms = z.strictObject({
  $schema: z.string().optional(),
  groups: z.array(
    z.strictObject({
      say: z
        .array(z.string().min(1))
        .min(1)
        .meta({ description: 'What people type.', examples: [['truancy', 'bunking off']] }),
      mean: z
        .array(z.string().min(1))
        .min(1)
        .meta({ description: 'The words the record uses for it.', examples: [['attendance', 'persistent absence']] }),
    }),
  ),
});
export type Synonyms = z.infer<typeof synonyms>;
