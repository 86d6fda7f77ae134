import { expect, it } from 'vitest';
import { shapes } from '../schema/scale.ts';
import { shapePath } from './shape.ts';

it('draws each shape in a box from -1 to 1', () => {
  expect(Object.fromEntries(shapes.map((s) => [s, shapePath(s)]))).toMatchSnapshot();
});

it('draws no two shapes alike', () => {
  expect(new Set(shapes.map(shapePath)).size).toBe(shapes.length);
});
