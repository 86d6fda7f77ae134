import { z } from 'zod';
import { id, sourceKey } from './id.ts';
import { locator } from './evidence.ts';
import { editorSchema, text } from './text.ts';

export const shapes = ['star', 'circle', 'triangle', 'diamond', 'square', 'ring', 'dash'] as const;
export const tones = ['best', 'good', 'fair', 'poor', 'neutral'] as const;

/** An ordered list of levels, best first. Versioned by framework and year: a 2 in one framework is not a 2 in another. */
export const scale = z.strictObject({
  $schema: editorSchema,
  name: text('What readers see above ratings on it.', 'Ofsted grades, 2008'),
  framework: z
    .string()
    .min(1)
    .meta({ description: 'The framework it belongs to.', examples: ['Joint Area Review'] }),
  year: z
    .number()
    .int()
    .min(1990)
    .max(2100)
    .meta({
      description: 'The year of the framework: the same word may mean another thing in another year.',
      examples: [2008],
    }),
  summary: text('What the scale is for, in a sentence.', 'Four grades, from outstanding to inadequate.'),
  source: sourceKey.optional(),
  locator: locator.optional(),
  levels: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'The level’s id, which ratings name.', examples: ['adequate'] }),
        label: z
          .string()
          .min(1)
          .meta({ description: 'The word readers see.', examples: ['Adequate'] }),
        printed: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'How the source writes it, where that is not the word.', examples: ['2'] }),
        meaning: text('What the level means, in plain words.', 'It meets the minimum and no more.'),
        unexplained: z
          .boolean()
          .optional()
          .meta({
            description:
              'true where the source prints the level without saying what it means, so that the meaning is your reading. What is worked out from it says so.',
            examples: [true],
          }),
        shape: z
          .enum(shapes)
          .meta({ description: 'The shape that stands beside the word; two levels of one scale never share one.' }),
        tone: z.enum(tones).meta({ description: 'The colour, by what it says: best, good, fair, poor, neutral.' }),
        exception: z.enum(['always', 'unless-improving', 'never']).optional().meta({
          description:
            'Whether items at this level are reported as exceptions. Where one level always is, each other below good must say; elsewhere left out for never.',
        }),
      }),
    )
    .min(2)
    .meta({ description: 'The levels, best first; levels outside the order (“not rated”) last, with tone neutral.' }),
});
export type Scale = z.infer<typeof scale>;
export type Level = Scale['levels'][number];
