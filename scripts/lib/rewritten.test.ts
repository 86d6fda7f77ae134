import { expect, it } from 'vitest';
import { rewritten } from './rewritten.ts';

const told = (fields: string) => {
  const text = `---\n${fields}\n---\n\n# A heading is no comment\n`;
  return rewritten(new Map([['case-studies/a.mdx', new TextEncoder().encode(text)]])).length;
};

it.each([
  ['on a line of its own', 'title:   A\n# B\nsummary: C'],
  ['first', '# B\ntitle:   A'],
  ['last', 'title:   A\n# B'],
  ['at the end of a line', 'title:   A # B'],
  ['beside a name', 'notes: # B\n  - A'],
  ['within a list', 'notes:\n  - A # B\n  - C'],
  ['within brackets', 'notes: [A, # B\n  C]'],
  ['after brackets', 'notes: [A,   C] # B'],
  ['at the head of a text over several lines', 'summary: | # B\n  A'],
  ['below a text over several lines', 'summary: |\n  A\n# B\ntitle: C'],
])('leaves a file as it is where a comment stands %s', (_, fields) => {
  expect(told(fields)).toBe(0);
});

it.each([
  ['in quotes', 'title:   "A # B"'],
  ['without a space before it', 'title:   A#B'],
  ['in a text over several lines', 'title:   C\nsummary: |\n  # A\n  B'],
])('lays out a file in which # stands %s', (_, fields) => {
  expect(told(fields)).toBe(1);
});
