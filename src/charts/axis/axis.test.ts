import { describe, expect, it } from 'vitest';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

const labels = (values: number[], limit?: number) => valueAxis(values, 100, 0, limit).ticks.map((t) => t.label);

describe('the value axis', () => {
  it('starts at zero unless the values are far from it', () => {
    expect(labels([2, 10])).toEqual(['0', '2', '4', '6', '8', '10']);
    expect(valueAxis([2, 10], 100, 0).startsAt).toBeUndefined();
  });
  it('says where it starts if not at zero', () => {
    const axis = valueAxis([6.2, 10], 100, 0, 100);
    expect([axis.startsAt, axis.ticks.map((t) => t.label)]).toEqual(['6', ['6', '7', '8', '9', '10']]);
  });
  it('does not make a small change look great', () => {
    const [low = 0, high = 0] = valueAxis([90.1, 90.3], 100, 0).scale.domain();
    expect(high - low).toBeGreaterThan(20);
  });
  it('stops at the largest value there can be', () => {
    expect(labels([97, 99], 100).at(-1)).toBe('100');
    expect(labels([1600, 2076]).at(0)).toBe('1,400');
  });
  it('has an axis for zeros', () => {
    expect(labels([0, 0])).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  });
});

describe('the time axis', () => {
  const axis = timeAxis(
    [
      { at: 0, label: '2004', rank: 0 },
      { at: 80, label: '2005', rank: 1 },
      { at: 90, label: '2005/06', rank: 3 },
      { at: 100, label: '2006/07', rank: 0 },
    ],
    20,
    180,
    { x0: 0, x1: 200 },
    10,
  );
  it('leaves out the labels that matter less where they would touch, and keeps their ticks', () => {
    expect(axis.ticks.map((t) => t.label)).toEqual(['2004', '', '', '2006/07']);
  });
  it('moves a label inwards at the edge, not its tick', () => {
    expect(axis.ticks.at(-1)!.x).toBe(180);
    expect(axis.ticks.at(-1)!.labelX).toBeLessThan(180);
  });
  it('puts a single period in the middle', () => {
    expect(timeAxis([{ at: 5, label: '2013', rank: 0 }], 20, 180, { x0: 0, x1: 200 }, 10).ticks[0]?.x).toBe(100);
  });
});

it('has no halves of what is counted', () => {
  const labels = (values: number[], whole: boolean) =>
    valueAxis(values, 100, 0, Infinity, whole).ticks.map((t) => t.label);
  expect(labels([0, 2], false)).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0']);
  expect(labels([0, 2], true)).toEqual(['0', '1', '2']);
  expect(labels([0, 1], true)).toEqual(['0', '1']);
  expect(labels([0, 40], true)).toEqual(labels([0, 40], false));
});
