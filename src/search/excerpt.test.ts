import { expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

it('tells the words found from the rest', () => {
  expect(readExcerpt('Not in <mark>education,</mark> or <mark>work</mark>')).toEqual([
    { text: 'Not in ', hit: false },
    { text: 'education,', hit: true },
    { text: ' or ', hit: false },
    { text: 'work', hit: true },
  ]);
});

it('gives plain text, never HTML', () => {
  expect(readExcerpt('5 &lt; 6 &amp; “<mark>&lt;b&gt;</mark>”')).toEqual([
    { text: '5 < 6 & “', hit: false },
    { text: '<b>', hit: true },
    { text: '”', hit: false },
  ]);
  expect(readExcerpt('')).toEqual([]);
});
