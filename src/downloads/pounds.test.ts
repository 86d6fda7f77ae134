import { expect, test } from 'vitest';
import { inPounds } from './pounds.ts';

test.each([
  ['12', 'pounds', '12'],
  ['12.50', 'pounds', '12.50'],
  ['413', 'thousand pounds', '413000'],
  ['0', 'thousand pounds', '0'],
  ['1.25', 'thousand pounds', '1250'],
  ['0.5', 'thousand pounds', '500'],
  ['-0.5', 'million pounds', '-500000'],
  ['0.0001', 'thousand pounds', '0.1'],
  ['1.2345', 'thousand pounds', '1234.5'],
  ['1.1', 'million pounds', '1100000'],
] as const)('%s %s is £%s', (printed, unit, pounds) => {
  expect(inPounds(printed, unit)).toBe(pounds);
});
