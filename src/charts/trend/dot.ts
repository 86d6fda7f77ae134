/** A point in the units of a frame. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

export const dotRadius = 4;

/** Half the length of the tick that marks a target. */
export const targetHalf = 9;
