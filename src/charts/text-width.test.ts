import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineCounter, wrap } from './text-width.ts';

it('breaks a text where the next word would go past the width, and never within a word', () => {
  expect(wrap('one two three', 10, 45)).toEqual(['one two', 'three']);
  expect(wrap('incomprehensible', 10, 20)).toEqual(['incomprehensible']);
});

it('counts as many lines as it breaks a text into', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9%,.]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 700 }), fc.boolean(), (all, width, bold) => {
      const text = all.join(' ');
      // No sum of letters is such a width, so that rounding cannot decide.
      expect(lineCounter(text, 16, bold)(width + Math.SQRT1_2)).toBe(wrap(text, 16, width + Math.SQRT1_2, bold).length);
    }),
  );
});
