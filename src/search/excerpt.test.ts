import { expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

/** Words found in capitals. */
const shown = (excerpt: string, heading?: string) =>
  readExcerpt(excerpt, heading)
    .map(({ text, hit }) => (hit ? text.toUpperCase() : text))
    .join('');

it('tells the words found from the rest, and marks no little ones', () => {
  expect(readExcerpt('Not <mark>in</mark> <mark>education,</mark> or work.')).toEqual([
    { text: 'Not ', hit: false },
    { text: 'in', hit: false },
    { text: ' ', hit: false },
    { text: 'education,', hit: true },
    { text: ' or work.', hit: false },
  ]);
});

it('gives plain text, never HTML', () => {
  expect(shown('5 &lt; 6 & “<mark>&lt;b&gt;</mark>”')).toBe('5 < 6 & “<B>”');
  expect(shown('')).toBe('');
});

it('leaves out the heading above it, marked or not', () => {
  expect(shown('Fewer <mark>young</mark> people. The share of <mark>young</mark> people.', 'Fewer young people')).toBe(
    'The share of YOUNG people.',
  );
  expect(shown('Fewer young people. ', 'Fewer young people')).toBe('');
  expect(shown('Fewer young peoples.', 'Fewer young people')).toBe('Fewer young peoples.');
});

it('shows where it was cut', () => {
  expect(shown('share of <mark>pupils</mark> who')).toBe('… share of PUPILS who …');
  expect(shown('The share.')).toBe('The share.');
});
