import { expect, it } from 'vitest';
import { decimalOf, decimalText } from './decimal.ts';
import { compareRatios, isExact, mean, minus, over, ratioOf, ratioText, rounded, times, whole } from './ratio.ts';

const of = (text: string) => ratioOf(decimalOf(text));

it('is exact where decimals are not', () => {
  const third = over(of('1'), of('3'));
  expect(compareRatios(times(third, whole(3)), whole(1))).toBe(0);
  expect(compareRatios(minus(of('0.3'), of('0.1')), of('0.2'))).toBe(0);
  expect(compareRatios(mean(['9.3', '10', '8.8'].map(of)), of('9.37'))).toBe(-1);
});

it('rounds halves away from zero, once', () => {
  const shown = (top: string, bottom: string, places: number) =>
    decimalText(rounded(over(of(top), of(bottom)), places));
  expect(shown('281', '30', 2)).toBe('9.37');
  expect(shown('1', '8', 2)).toBe('0.13');
  expect(shown('-1', '8', 2)).toBe('-0.13');
  expect(shown('1', '-3', 1)).toBe('-0.3');
  expect(shown('4449', '10000', 1)).toBe('0.4');
});

it('is written exactly where it can be, and says so', () => {
  expect(ratioText(over(of('19.3'), of('2')), 3)).toBe('9.65');
  expect(ratioText(of('71.0'), 2)).toBe('71');
  expect(ratioText(of('100'), 2)).toBe('100');
  expect(ratioText(over(of('2'), of('3')), 2)).toBe('0.67');
  expect([isExact(of('9.65'), 2), isExact(of('9.65'), 1)]).toEqual([true, false]);
});

it('refuses to divide by 0', () => {
  expect(() => over(whole(1), whole(0))).toThrow('Nothing is divided by 0.');
  expect(() => mean([])).toThrow('Nothing is divided by 0.');
});
