import { z } from 'zod';

/** Words: never empty, with what to write and an example of it. */
export const text = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .meta({ description, examples: [example] });

/** What a reader should know about the record as a whole, a point each. */
export const notes = z
  .array(text('One thing that a reader should know.', 'The colours of the table are lost in the published copy.'))
  .optional()
  .meta({
    description: 'What a reader should know about the whole: what is unclear, missing or assumed; a point each.',
  });

/** Lets an editor complete the fields of a JSON file; nothing else reads it. */
export const editorSchema = text(
  'For editors that complete fields: where the schema of this file lies. May be left out.',
  '../../.astro/schemas/indicator.schema.json',
).optional();
