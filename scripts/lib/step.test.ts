import { expect, test } from 'vitest';
import { countStep, failuresIn, readCounts } from './step.ts';

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

test('what failed is told by file and test, with the first lines of why', () => {
  const why = [
    '\u001b[31mError\u001b[39m: 7 is not 8',
    ...Array.from({ length: 40 }, (_, i) => `    at line ${i}`),
  ].join('\n');
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: 'src/a.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          { status: 'failed', fullName: 'counts to 8', failureMessages: [why] },
        ],
      },
      { name: 'src/b.test.ts', message: 'Cannot find module', assertionResults: [] },
    ],
  };
  const [counts, loads, ...more] = failuresIn(JSON.stringify(report));
  expect(counts).toMatch(/^src\/a\.test\.ts › counts to 8\n {4}Error: 7 is not 8\n/);
  expect(counts!.split('\n')).toHaveLength(13);
  expect(loads).toBe('src/b.test.ts\n    Cannot find module');
  expect(more).toEqual([]);
  expect(failuresIn(undefined)).toEqual([]);
});
