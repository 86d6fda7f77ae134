import { expect, it } from 'vitest';
import { examplesOf } from './examples.ts';

const groups = (n: number) => ({
  groups: Array.from({ length: n }, (_, i) => ({ say: ['NI 59', `word ${i}`, 'more'], mean: ['x'] })),
});

it('picks at most four, spread over the list', () => {
  expect(examplesOf(groups(10))).toEqual(['word 0', 'word 2', 'word 5', 'word 7']);
  expect(examplesOf(groups(2))).toEqual(['word 0', 'word 1']);
  expect(examplesOf(groups(0))).toEqual([]);
});
