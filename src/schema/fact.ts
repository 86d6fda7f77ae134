import { z } from 'zod';
import { locator } from './evidence.ts';
import { period } from './period.ts';
import { decimal, marker, note, qualifier, requireValueOrMarker } from './value.ts';

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
    locator,
  }),
);
export type Fact = z.infer<typeof fact>;

/** Something a source counts as gone well, or as still to be done, in our own words. */
export const point = z.strictObject({ text: z.string().min(1), locator: locator.optional() });
export type Point = z.infer<typeof point>;
