import { narrow, type Frame } from '../frame.ts';

/**
 * Six columns need more room than other charts have: the wide drawing is shown from 854 pixels up (13.5 × 854 ÷ 960 is
 * 12), and the narrow one, a row for each step, below that.
 */
export const threadFrames: readonly Frame[] = [{ name: 'wide', width: 960, fontSize: 13.5 }, narrow];
