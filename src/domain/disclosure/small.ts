/** Up to this many children, somebody could tell who they are. None tells of no one. */
export const mostSmall = 4;

/** Whether a count of children must not be published. */
export const isSmall = (count: number): boolean => count >= 1 && count <= mostSmall;

/** A printed count as a number; `undefined` for what is no whole number, and for no value. */
export const wholeNumber = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) : undefined;

/** How a message speaks of a count that it must not print. */
export const smallWords = `a count from 1 to ${mostSmall}`;

/** The same of a count that is not fixed, but cannot be more. */
export const mostWords = `a count of at most ${mostSmall}`;
