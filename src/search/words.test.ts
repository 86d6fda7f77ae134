import { expect, it } from 'vitest';
import { placeOf, queryOf, saysLittle, singular, tellingWords, wordsOf } from './words.ts';

it('reads words without punctuation, numbers whole', () => {
  expect(wordsOf('Children’s “care”: IN 1.3, 16-18')).toEqual(['children', 'care', 'in', '1.3', '16', '18']);
});

it('takes off a plural s, and no other', () => {
  expect(['teenagers', 'gas', 'illness'].map(singular)).toEqual(['teenager', 'gas', 'illness']);
});

it('keeps the words that say something', () => {
  expect(tellingWords('How many of the children are in care, in care?')).toEqual(['children', 'care']);
});

it('asks for the words that say something', () => {
  expect(queryOf('How many children are obese?')).toBe('children obese');
  expect(queryOf('Not in education')).toBe('not in education');
  expect(queryOf('"kids in care"')).toBe('"kids in care"');
  expect([saysLittle('in'), saysLittle('not'), saysLittle('education,')]).toEqual([true, true, false]);
});

it('finds a phrase by whole words', () => {
  expect(placeOf(['social', 'workers'], ['a', 'social', 'worker'])).toBe(1);
  expect(placeOf(['social'], ['antisocial'])).toBe(-1);
  expect(placeOf(['social', 'worker'], ['social'])).toBe(-1);
  expect(placeOf([], ['social'])).toBe(-1);
});
