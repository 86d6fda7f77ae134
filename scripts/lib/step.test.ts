import { expect, test } from 'vitest';
import { countStep, readCounts } from './step.ts';

test('a command counts as one', () => {
  expect(countStep({}, true, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(countStep({}, false, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('a vitest project counts its tests', () => {
  const tests = readCounts('{"numPassedTests":7,"numFailedTests":2,"numTotalTests":9}');
  expect(countStep({ project: 'unit' }, false, tests)).toEqual({ passed: 7, failed: 2 });
});

test('a run that fails without a failed test is a failure all the same', () => {
  expect(countStep({ project: 'unit' }, false, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(countStep({ project: 'unit' }, false, readCounts(undefined))).toEqual({ passed: 0, failed: 1 });
});
