import { z } from 'zod';
import { locator } from './evidence.ts';
import { sourceKey } from './id.ts';
import { period } from './period.ts';
import { revised } from './revision.ts';
import { decimal, marker, note, qualifier, requireValueOrMarker } from './value.ts';
import { text } from './text.ts';

/** A figure about activity, not outcome: people trained, visits made, pounds invested. Its source is its page's. */
export const fact = requireValueOrMarker(
  z.strictObject({
    what: z
      .string()
      .min(1)
      .meta({ description: 'What was counted.', examples: ['Staff trained to use the Common Assessment Framework'] }),
    value: decimal.optional(),
    marker: marker.optional(),
    qualifier: qualifier.optional(),
    unit: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What follows the number: %, people, £ million.', examples: ['people'] }),
    period: period.optional(),
    note: note.optional(),
    revised,
    locator,
  }),
);
export type Fact = z.infer<typeof fact>;

/** Something a source counts as gone well, or as still to be done, in our own words. */
export const point = z.strictObject({
  text: text('A sentence, in our own words.', 'Every school has a named person whom children can turn to.'),
  locator: locator.optional(),
});
export type Point = z.infer<typeof point>;

/** Where two documents, or two places in one, do not say the same. Kept as it is: nobody chooses between them in silence. */
export const contradiction = z.strictObject({
  text: text('What the one says and what the other says, with both places.', 'Page 4 says 12% and table 2 says 14%.'),
  places: z
    .array(z.strictObject({ source: sourceKey, locator }))
    .min(1)
    .meta({ description: 'The places that do not agree.' }),
});
export type Contradiction = z.infer<typeof contradiction>;

/** The field that lists them, on every record that can have some. */
export const contradictions = z
  .array(contradiction)
  .optional()
  .meta({ description: 'Where documents, or places in one, contradict each other about this record.' });
