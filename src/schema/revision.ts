import { z } from 'zod';
import { day } from './period.ts';

/** The dots of an example are no words. */
export const says = (text: string): boolean => /\p{L}{2}/u.test(text);

/** A reason takes more than one word: “x”, “tbc” and “correction” are none. */
const explains = (text: string): boolean => says(text) && /\p{L}\P{L}+\p{L}/u.test(text);

/** What was published before, kept beside what replaced it. */
export const revision = z.strictObject({
  was: z
    .string()
    .min(1)
    .meta({
      description:
        'What this file said before, exactly as it stood: the number, the words, the marker, the level, the date.',
      examples: ['91.0'],
    }),
  on: day.meta({ description: 'The day on which it was changed here.', examples: ['2026-11-02'] }),
  reason: z
    .string()
    .refine(explains, 'a sentence that says why')
    .meta({
      description: 'Why it changed, in a sentence that a reader understands.',
      examples: ['The school census was counted again.'],
    }),
});
export type Revision = z.infer<typeof revision>;

/**
 * One form for everything that can be revised: a figure, a target, a rating, a grade, a deadline, a cost. It stands on
 * the thing itself; where that is gone, on the file that held it.
 */
export const revised = z.array(revision).min(1).optional().meta({
  description: 'For what was published and then changed: what was said before, when it changed and why, oldest first.',
});

/** The same field at the top of a file. */
export const withdrawn = revised.meta({
  description:
    'For what this file held and no longer holds: a figure, a measure, an action; what it was, when it went and why.',
});
