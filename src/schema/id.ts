import { z } from 'zod';

/** Lower-case words joined by hyphens. Given once, never reused for something else. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A path of ids, from the parent to the child: `leeds/neet-16-18`, `leeds-cypp-2006-09/09-qualifications`. */
export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

export const id = z
  .string()
  .regex(idPattern, 'an id: lower-case letters, digits and single hyphens, such as `recruit-social-workers`')
  .meta({
    description: 'Lower-case words joined by hyphens. Given once, never changed, never reused.',
    examples: ['recruit-social-workers'],
  });

/** A key that points at another record, written as that record's path under its folder in `content/`. */
export const keyOf = (kind: string, example: string) =>
  z
    .string()
    .regex(keyPattern, `the key of a ${kind}, such as \`${example}\``)
    .meta({ description: `The ${kind} it points to, by key.`, examples: [example], pointsTo: kind });

/** An id that stands elsewhere too: of an item of the tracker, of a level of its scale, of another line of the table. */
export const idOf = (what: 'item' | 'level' | 'line') =>
  id.meta({
    description: {
      item: 'The item, by its id.',
      level: 'The level, by its id on the scale.',
      line: 'The line, by its id.',
    }[what],
    examples: [{ item: 'attendance', level: 'good', line: 'training' }[what]],
    pointsWithin: what,
  });

/** A key of a record of the kind that the field `kind` beside it names. */
export const keyByKind = (example: string) =>
  z
    .string()
    .regex(keyPattern, `a key such as \`${example}\``)
    .meta({ description: 'Its key.', examples: [example], pointsBy: 'kind' });

export const authorityKey = keyOf('authority', 'leeds');
export const sourceKey = keyOf('source', 'leeds-cypp-annual-review-2007');
export const scaleKey = keyOf('scale', 'ofsted-jar-2008');
export const themeKey = keyOf('theme', 'stay-safe');
export const planKey = keyOf('plan', 'leeds-cypp-2006-09');
export const priorityKey = keyOf('priority', 'leeds-cypp-2006-09/09-qualifications-and-skills');
export const reviewKey = keyOf('review', 'leicester-jar-2008');
export const indicatorKey = keyOf('indicator', 'leeds/neet-16-18');
