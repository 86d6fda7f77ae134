import { z } from 'zod';
import { id } from './id.ts';
import { editorSchema, text } from './text.ts';

/** The outcomes and services that plans, indicators and recommendations are sorted by, in the order readers see them. */
export const themes = z.strictObject({
  $schema: editorSchema,
  themes: z
    .array(
      z.strictObject({
        id,
        name: text('What readers see.', 'Stay safe'),
        plain: text(
          'What it asks, as a parent would: a statement would read as if it were so.',
          'Are children safe from harm, at home and outside?',
        ),
      }),
    )
    .meta({ description: 'The themes, in the order readers see them.' }),
});
export type Themes = z.infer<typeof themes>;
export type Theme = Themes['themes'][number];
