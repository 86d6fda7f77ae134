import { expect, it } from 'vitest';
import { sparklineLayout } from './layout.ts';

it('breaks its line between pieces and marks figures that no line joins', () => {
  const layout = sparklineLayout({
    pieces: [
      [
        [0, 1],
        [1, 3],
      ],
      [[2, 2]],
      [
        [3, 2],
        [4, 1],
      ],
    ],
  });
  expect(layout).toEqual({ path: 'M4,24L26,4M70,14L92,24', alone: [[48, 14]], last: [92, 24] });
});

it('stands in the middle where nothing moves', () => {
  expect(
    sparklineLayout({
      pieces: [
        [
          [0, 5],
          [1, 5],
        ],
      ],
    }).path,
  ).toBe('M4,14L92,14');
  expect(sparklineLayout({ pieces: [] })).toEqual({ path: '', alone: [], last: undefined });
});

it('does not make a great change of a small one', () => {
  const between = (a: number, b: number) => {
    const path = sparklineLayout({
      pieces: [
        [
          [0, a],
          [1, b],
        ],
      ],
    }).path;
    const [from, to] = [...path.matchAll(/,([\d.]+)/g)].map((m) => Number(m[1]));
    return from! - to!;
  };
  expect(between(90, 91)).toBeCloseTo(0.9, 0);
  expect(between(50, 70)).toBe(20);
});
