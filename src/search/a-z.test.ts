import { expect, it } from 'vitest';
import { byLetter } from './a-z.ts';

const letters = (...names: string[]) =>
  byLetter(names.map((name) => ({ name })))
    .filter((l) => l.entries.length > 0)
    .map((l) => `${l.letter}: ${l.entries.map((e) => e.name).join(', ')}`);

it('sorts as a reader would: without articles, numbers by size', () => {
  expect(letters('ref 53', 'ref 9', 'The Notice', 'Éclair', '“NEET” at 16', 'A plan')).toEqual([
    'E: Éclair',
    'N: “NEET” at 16, The Notice',
    'P: A plan',
    'R: ref 9, ref 53',
  ]);
});

it('puts digits last', () => expect(letters('14-19 education', 'Zebra')).toEqual(['Z: Zebra', '0–9: 14-19 education']));

it('names every letter, so that the row of letters never changes', () => {
  expect(byLetter([])).toHaveLength(26);
});
