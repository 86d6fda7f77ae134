import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';

test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [256, '190100'],
  [65_536, '1a00010000'],
  ['', '60'],
  ['é', '62c3a9'],
  [[], '80'],
  [['kind', [1, 'a']], '82646b696e6482016161'],
] as const)('%j is written as %s and read back', (value, hex) => {
  expect(encodeCbor(value).toString('hex')).toBe(hex);
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
});

test('long texts and lists are read back', () => {
  const value = ['x'.repeat(300), Array.from({ length: 300 }, (_, i) => i)];
  expect(decodeCbor(encodeCbor(value))).toEqual(value);
});

test('what the index does not use is refused', () => {
  expect(() => decodeCbor(Buffer.from('f5', 'hex'))).toThrow('A value of kind 7 at byte 1 is not known.');
  expect(() => decodeCbor(Buffer.from('9f', 'hex'))).toThrow('A length of kind 31 at byte 1 is not known.');
});
