/** A point in the units of a frame. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A figure: a filled point, or an arrow where it has no place of its own. */
export interface FigureDot extends Dot {
  readonly open?: true;
}

/** A hollow point; wider, and seen through, where the bar of a target of the same period and value lies across it. */
export interface HollowDot extends Dot {
  readonly r?: number;
}

export const dotRadius = 4;

/** Of the ring around a figure that signals a real change. */
export const ringRadius = 7.5;

/** Half the length of the tick that marks a target. */
export const targetHalf = 9;
/** Half its height. */
export const barHalf = 1.5;

/** Of a hollow point that the bar of a target lies across. */
export const throughRadius = 5.5;
