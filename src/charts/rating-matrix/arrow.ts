import type { directions } from '../../schema/tracker.ts';

export type Direction = (typeof directions)[number];

const paths: Record<Direction, string> = {
  improving: 'M0,-0.875L0.875,0.125H0.375V0.875H-0.375V0.125H-0.875Z',
  static: 'M0.875,0L0,0.875V0.375H-0.875V-0.375H0V-0.875Z',
  worsening: 'M0,0.875L-0.875,-0.125H-0.375V-0.875H0.375V-0.125H0.875Z',
};

/** The SVG path of a direction of travel, centred on 0,0 in a box from -1 to 1: up is improving, whatever is measured. */
export const arrowPath = (direction: Direction): string => paths[direction];
