import { expect, test } from 'vitest';
import type { AgainstTarget } from './against-targets.ts';
import { distinctTargets } from './distinct-targets.ts';

const of = (...targets: readonly Partial<AgainstTarget>[]) =>
  distinctTargets(targets.map((t) => ({ undated: false, ...t }) as AgainstTarget)).map((t) => [
    t.period,
    t.value ?? t.text ?? t.marker,
    t.undated,
  ]);

test('a target that two documents print is one, told by the one that dates it', () => {
  expect(
    of(
      { period: '2007', value: '8', undated: true },
      { period: '2007', value: '8.0' },
      { period: '2007', value: '8.1' },
      { period: '2008', value: '8' },
      { period: '2008', text: 'Good' },
      { period: '2008', text: 'Good' },
    ),
  ).toEqual([
    ['2007', '8.0', false],
    ['2007', '8.1', false],
    ['2008', '8', false],
    ['2008', 'Good', false],
  ]);
});

test('a place without a target is nothing beside one that is printed for its period, and one beside another such', () => {
  expect(
    of(
      { period: '2007', marker: 'awaited' },
      { period: '2007', value: '8' },
      { period: '2008', marker: 'x' },
      { period: '2008', marker: 'awaited' },
    ),
  ).toEqual([
    ['2007', '8', false],
    ['2008', 'awaited', false],
  ]);
});
