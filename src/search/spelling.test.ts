import { describe, expect, it, test } from 'vitest';
import { fc } from '../testing/properties.ts';
import { nearest, respell, slips } from './spelling.ts';

const known = ['absence', 'attendance', 'attended', 'beeston', 'immunisation', 'looked', 'persistent', 'young'];

describe('slips', () => {
  it.each([
    ['absense', 'absence', 1],
    ['atendance', 'attendance', 1],
    ['imunistaion', 'immunisation', 2],
    ['lokoed', 'looked', 1],
    ['', 'abc', 3],
  ])('from “%s” to “%s”: %i', (a, b, away) => expect(slips(a, b)).toBe(away));

  test('as many there as back, and none only to itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

it('finds the word that was meant, where one is near and begins alike', () => {
  expect(nearest('atendence', known)).toBe('attendance');
  expect(nearest('bbsence', known)).toBeUndefined();
  expect(nearest('preston', known)).toBeUndefined();
  expect(nearest('youn', ['yes', 'you'])).toBe('you');
  expect(nearest('abc', ['abd'])).toBeUndefined();
  expect(nearest('2009', ['2008'])).toBeUndefined();
});

it('puts a query right word by word, and leaves alone what pages have', () => {
  expect(respell('Persistant absense', known)).toBe('persistent absence');
  expect(respell('absences of the young', known)).toBeUndefined();
  expect(respell('"absense"', known)).toBeUndefined();
});
