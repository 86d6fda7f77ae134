/** A day written `2008-06-03`. */
export type Day = string;

/** Days since 1 January 1970, UTC. */
export const dayNumberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The inverse of `dayNumberOf`. */
export const dayOf = (n: number): Day => new Date(n * 86_400_000).toISOString().slice(0, 10);
