import { z } from 'zod';
import { evidence, locator } from './evidence.ts';
import { period } from './period.ts';
import { revised } from './revision.ts';
import {
  decimal,
  flag,
  interval,
  marker,
  note,
  qualifier,
  requireValueOrMarker,
  requireValueTextOrMarker,
  undated,
} from './value.ts';

/** One figure of an indicator: a period, a value or the reason for none, and where it was read. */
export const observation = requireValueOrMarker(
  z.strictObject({
    period,
    value: decimal.optional(),
    marker: marker.optional(),
    flags: z.array(flag).optional().meta({ description: 'What to know about how firm the figure is, a letter each.' }),
    qualifier: qualifier.optional(),
    interval: interval.optional(),
    note: note.optional(),
    undated: undated.optional(),
    elapsed: z
      .string()
      .min(1)
      .optional()
      .meta({
        description:
          'How long after the figure before it, where the source prints this and no date for either: findings say “in six months” and name no year.',
        examples: ['six months'],
      }),
    revised,
    ...evidence,
    /** The same source prints another figure for the same thing elsewhere. Both are kept; neither is chosen in silence. */
    also: z
      .array(
        requireValueOrMarker(
          z.strictObject({
            value: decimal.optional(),
            marker: marker.optional(),
            undated: undated.optional(),
            locator,
            note,
          }),
        ),
      )
      .optional()
      .meta({
        description: 'Other figures that the same source prints for the same period, each with its place and a note.',
      }),
  }),
);
export type Observation = z.infer<typeof observation>;

/** A target of an indicator, set outside a plan's measures: by a notice, in a report card. */
export const target = requireValueTextOrMarker(
  z.strictObject({
    period,
    value: decimal.optional(),
    text: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'A target that is words, not a number.', examples: ['in post July 07'] }),
    marker: marker.optional(),
    qualifier: qualifier.optional(),
    note: note.optional(),
    undated: undated.optional(),
    revised,
    ...evidence,
  }),
);
export type Target = z.infer<typeof target>;

/** A baseline, target or actual of a plan's measure or an action's milestone. Its source is the priority's. */
export const plannedFigure = requireValueTextOrMarker(
  z.strictObject({
    kind: z
      .enum(['baseline', 'target', 'actual'])
      .meta({ description: 'baseline: where it started; target: where it should be; actual: where it got to.' }),
    period,
    value: decimal.optional(),
    text: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Words, where the source gives no number.', examples: ['Framework in place'] }),
    marker: marker.optional(),
    qualifier: qualifier.optional(),
    note: note.optional(),
    revised,
  }),
);
export type PlannedFigure = z.infer<typeof plannedFigure>;
