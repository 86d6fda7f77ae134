import type { shapes } from '../schema/scale.ts';

export type Shape = (typeof shapes)[number];

const number = (n: number): string => String(Math.round(n * 1000) / 1000);

/** A polygon through points of a circle, by their angles clockwise from the top, in turns, and their distances. */
const polygon = (points: readonly (readonly [turn: number, distance: number])[]): string =>
  `M${points
    .map(([turn, r]) => `${number(r * Math.sin(2 * Math.PI * turn))},${number(-r * Math.cos(2 * Math.PI * turn))}`)
    .join('L')}Z`;

const circle = (r: number): string => `M0,${-r}A${r},${r},0,1,1,0,${r}A${r},${r},0,1,1,0,${-r}Z`;

/** Sized so that the shapes look alike in weight, not so that their boxes are. */
const paths: Record<Shape, string> = {
  star: polygon(Array.from({ length: 10 }, (_, i) => [i / 10, i % 2 === 0 ? 1 : 0.45] as const)),
  circle: circle(0.85),
  triangle: 'M0,-0.9L1,0.8L-1,0.8Z',
  diamond: 'M0,-1L1,0L0,1L-1,0Z',
  square: 'M-0.78,-0.78L0.78,-0.78L0.78,0.78L-0.78,0.78Z',
  // The inner circle runs the other way round, so that it is a hole.
  ring: `${circle(0.9)}M0,-0.5A0.5,0.5,0,1,0,0,0.5A0.5,0.5,0,1,0,0,-0.5Z`,
  dash: 'M-0.9,-0.25L0.9,-0.25L0.9,0.25L-0.9,0.25Z',
};

/** The SVG path of a shape, centred on 0,0 in a box from -1 to 1. */
export const shapePath = (shape: Shape): string => paths[shape];
