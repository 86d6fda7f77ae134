import type { z } from 'zod';

const date = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const partial = String.raw`(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const simple = String.raw`(?:${partial}|(?:19|20)\d\d(?:\/\d\d (?:FY|AY|Q[1-4])|-W[0-5]\d))`;
const unnamed = String.raw`(?:19|20)\d\d(?:\/\d\d)? Q\?`;

/** From the widest to the narrowest: what only that one takes, and what it looks like. */
const grammars = [
  ['2006/07 FY', String.raw`^(?:${simple}(?:\.\.${simple})?|${unnamed})$`],
  ['2007', `^${partial}$`],
  ['2008-06-03', `^${date}$`],
] as const;

/**
 * The look of a period or date, as a regular expression for a form. It cannot count the days of a month; what it lets
 * through, the schema still refuses. `undefined` for a field that takes no period.
 */
export const periodPattern = (schema: z.ZodType): string | undefined =>
  grammars.find(([probe]) => schema.safeParse(probe).success)?.[1];
