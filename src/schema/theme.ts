import { z } from 'zod';
import { id } from './id.ts';

/** The outcomes and services that plans, indicators and recommendations are sorted by, in the order readers see them. */
export const themes = z.strictObject({
  $schema: z.string().optional(),
  themes: z.array(
    z.strictObject({
      id,
      name: z.string().min(1),
      plain: z.string().min(1).meta({ description: 'What it means, in a sentence a parent would use.' }),
    }),
  ),
});
export type Themes = z.infer<typeof themes>;
export type Theme = Themes['themes'][number];
