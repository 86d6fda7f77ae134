import { expect, it } from 'vitest';
import { coversWords, shares } from './covers-words.ts';

const page = ['Running a school: obesity, policies, IN 1.3. Not [z]', 'NI 117; trust'];

it.each(['run', 'running schools', 'obese', 'policy', 'trustworthy', 'in 1.3', 'in 13', 'ni 117', 'not'])(
  'has “%s”',
  (q) => expect(coversWords(page, q)).toBe(true),
);

it.each(['zzxqv', 'inequality', 'school zebra', '118'])('has not “%s”', (q) =>
  expect(coversWords(page, q)).toBe(false),
);

it('a word is spelt as on the page where most of it stands there', () => {
  expect(coversWords(['safeguarding children'], 'safegaurding')).toBe(true);
  expect(coversWords(['safeguarding children'], 'safegaurding', shares.spelt)).toBe(false);
  expect(coversWords(['adoption and counselling'], 'adopting counsellors', shares.spelt)).toBe(true);
});
