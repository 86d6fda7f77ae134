import { expect, it } from 'vitest';
import { targetsFinding } from './targets-finding.ts';

it('answers in a sentence, and says how many targets nobody can judge', () => {
  const rest = 'no figure for their period has been published, or they are words.';
  expect(targetsFinding({ met: 9, close: 4, missed: 7, undecided: 140 })).toBe(
    `Of 20 targets with a figure for their own period, 9 were met, 4 close and 7 missed. 140 more cannot be judged: ${rest}`,
  );
  expect(targetsFinding({ met: 2, close: 0, missed: 0, undecided: 0 })).toBe(
    'Of 2 targets with a figure for their own period, 2 were met, none close and none missed.',
  );
  expect(targetsFinding({ met: 0, close: 1, missed: 0, undecided: 0 })).toBe(
    'The one target with a figure for its own period was close.',
  );
  expect(targetsFinding({ met: 0, close: 0, missed: 0, undecided: 3 })).toBe(`No target can be judged: ${rest}`);
  expect(targetsFinding({ met: 0, close: 0, missed: 0, undecided: 0 })).toBeUndefined();
});
