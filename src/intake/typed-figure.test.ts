import { describe, expect, it } from 'vitest';
import { readFigure } from './typed-figure.ts';

const value = (v: string, more: object = {}) => ({ kind: 'value', value: v, flags: [], ...more });

describe('a typed figure', () => {
  it.each([
    ['91.0', value('91.0')],
    ['1,358', value('1358')],
    ['1 358', value('1358')],
    ['1\u00a0358.50', value('1358.50')],
    ['1,234,567', value('1234567')],
    ['\ufeff8.2 %', value('8.2')],
    ['−0.5', value('-0.5')],
    ['–0.5', value('-0.5')],
    ['.5', value('0.5')],
    ['+3.2', value('3.2')],
    ['0', value('0')],
    ['12.4 [p]', value('12.4', { flags: ['p'] })],
    ['12.4 (provisional) [r]', value('12.4', { flags: ['p', 'r'] })],
    ['approximately 1%', value('1', { qualifier: 'approximately' })],
    ['[c]', { kind: 'marker', marker: 'c' }],
    ['Not available', { kind: 'marker', marker: 'x' }],
    ['TBC', { kind: 'marker', marker: 'awaited' }],
    ['  ', { kind: 'blank' }],
    ['\u00a0', { kind: 'blank' }],
  ])('reads %j', (text, reading) => {
    expect(readFigure(text, 'percent')).toEqual(reading);
  });

  it.each([
    'n/a',
    'NA',
    '-',
    '–',
    '..',
    ':',
    '*',
    'x',
    'nil',
    '12,4',
    '1.358,5',
    '1,35',
    '<5',
    '12.4*',
    'about',
    '1.2E+05',
    '£3',
    '3 (of 7)',
    '007',
    '12.4.1',
    'twelve',
  ])('refuses %j and says what should stand there', (text) => {
    const reading = readFigure(text, 'percent');
    expect(reading.kind).toBe('unreadable');
    expect(reading).toMatchSnapshot();
  });

  it('refuses a percentage where the unit is another', () => {
    expect(readFigure('12%', 'number')).toEqual({
      kind: 'unreadable',
      expected: 'a figure in the indicator’s unit, number, not a percentage',
    });
    expect(readFigure('£1,200', 'pounds')).toEqual(value('1200'));
  });

  it('takes the file’s own symbols as its officer says', () => {
    expect(readFigure('N/A', 'percent', { 'n/a': 'z' })).toEqual({ kind: 'marker', marker: 'z' });
    expect(readFigure('-', 'percent', { '-': 'c' })).toEqual({ kind: 'marker', marker: 'c' });
    expect(readFigure('-', 'percent', { 'n/a': 'c' }).kind).toBe('unreadable');
  });
});
