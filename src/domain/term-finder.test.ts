import { expect, test } from 'vitest';
import { termsUsed } from './term-finder.ts';

const terms = [
  { term: 'CAF', meaning: 'x' },
  { term: 'Key stage', also: ['KS4'], meaning: 'x' },
  { term: 'NEET', meaning: 'x' },
  { term: 'Target', meaning: 'x', everyday: true },
];
const used = (...texts: string[]) => termsUsed(texts, terms).map((t) => t.term);

test('terms come in the order of the glossary, each once, however often they are used', () => {
  expect(used('NEET and NEET', 'At key stage 2', 'KS4')).toEqual(['Key stage', 'NEET']);
});

test('parts of words, other shapes and everyday words are no use of a term', () => {
  expect(used('neet, NEETs, a target', 'decaf')).toEqual([]);
  expect(termsUsed(['NEET'], [])).toEqual([]);
});
