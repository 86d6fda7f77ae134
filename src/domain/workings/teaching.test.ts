import { expect, test } from 'vitest';
import { flowRates, teachingExamples } from './teaching.ts';

test('the numbers to learn by show what they are there to show', () => {
  const said = (method: 'pace' | 'curve' | 'xmr') => teachingExamples.get(method)!.working.words;
  expect(said('pace')).toBe('slow');
  // Rising by 0.2 a year, the line would have come to about 11.8: 10.7 is better, though too slow for the target.
  expect(said('curve')).toBe('turned, better than the forecast by 1.10 percentage points');
  expect(said('xmr')).toBe(
    'a real change, since the figure for May 2001 is above the upper limit (provisional limits)',
  );
});

test('the handbook’s limits come out, but for the rounding of 2.66', () => {
  const { here, handbook } = flowRates();
  expect([here.mean, here.meanRange]).toEqual([handbook.mean, handbook.meanRange]);
  expect(Math.abs(Number(here.lower) - Number(handbook.lower))).toBeLessThan(0.001);
  expect(Math.abs(Number(here.upper) - Number(handbook.upper))).toBeLessThan(0.001);
});
