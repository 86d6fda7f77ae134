import { describe, expect, it } from 'vitest';
import {
  compare,
  compareDecimals,
  decimalOf,
  decimalText,
  formatPrinted,
  formatRounded,
  round,
  subtract,
  sumDecimals,
} from './decimal.ts';

describe('decimals', () => {
  it('gives differences without float noise', () => {
    expect(8.1 - 6.2).not.toBe(1.9);
    expect(decimalText(subtract(decimalOf('8.1'), decimalOf('6.2')))).toBe('1.9');
    expect(decimalText(subtract(decimalOf('10'), decimalOf('8.85')))).toBe('1.15');
    expect(decimalText(subtract(decimalOf('0.05'), decimalOf('0.1')))).toBe('-0.05');
  });

  it('takes 10 and 10.0 for the same value', () => {
    expect(compare(decimalOf('10'), decimalOf('10.0'))).toBe(0);
    expect(compareDecimals('9.9', '10')).toBe(-1);
  });

  it('adds exactly', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumDecimals(['-1', '0.25'])).toBe('-0.75');
    expect(sumDecimals([])).toBe('0');
  });

  it('rounds halves away from zero and never adds places', () => {
    expect(decimalText(round(decimalOf('0.25'), 1))).toBe('0.3');
    expect(decimalText(round(decimalOf('-0.25'), 1))).toBe('-0.3');
    expect(decimalText(round(decimalOf('7'), 2))).toBe('7');
    expect(decimalText(round(decimalOf('-0.04'), 1))).toBe('0.0');
  });

  it('prints for readers', () => {
    expect(formatPrinted('1234567.00')).toBe('1,234,567.00');
    expect(formatPrinted('-1358')).toBe('−1,358');
    expect(formatPrinted('91.0')).toBe('91.0');
    expect(formatRounded(decimalOf('1.26'), 1)).toBe('1.3');
    expect(formatRounded(decimalOf('0.04'), 1)).toBe('0.04');
  });

  it('refuses what is not a printed number', () => {
    expect(() => decimalOf('8,1')).toThrow('“8,1” is not a number as it should be printed.');
    expect(() => decimalOf('')).toThrow('“” is not a number');
  });
});
