import { expect, it } from 'vitest';
import type { WhyOpen } from './council-summary.ts';
import { targetsFinding } from './targets-finding.ts';

const none = { 'to be set': 0, 'not printed': 0, 'in words': 0, 'no figure': 0, 'not alike': 0, 'neither better': 0 };
const said = (
  [met, close, missed]: readonly [number, number, number],
  undated = 0,
  open: Partial<Record<WhyOpen, number>> = {},
  untied = 0,
) => targetsFinding({ met, close, missed, undated, open: { ...none, ...open }, untied });

it('answers in a sentence', () => {
  expect(said([2, 0, 0])).toBe(
    'Of 2 targets with a figure for their own period, 2 were met, none close and none missed.',
  );
  expect(said([0, 1, 0])).toBe('The one target with a figure for its own period was close.');
  expect(said([0, 0, 0])).toBeUndefined();
});

it('says why the others cannot be judged', () => {
  expect(said([9, 4, 7], 0, { 'no figure': 106, 'in words': 11, 'neither better': 1 })).toBe(
    'Of 20 targets with a figure for their own period, 9 were met, 4 close and 7 missed. 118 more in numbers or words cannot be judged: 106 have no published result for their period, 11 are in words and for 1 neither direction is better.',
  );
  expect(said([0, 0, 0], 0, { 'not alike': 1 })).toBe(
    'None of 1 target can be judged: 1 has a figure that cannot be compared with it.',
  );
  expect(said([0, 0, 0], 0, { 'in words': 3 })).toBe('None of 3 targets can be judged: 3 are in words.');
});

it('says which rest on a date that nobody printed', () => {
  expect(said([4, 3, 2], 9)).toContain(
    '4 were met, 3 close and 2 missed. All of these rest on a figure or target that is printed without a date.',
  );
  expect(said([4, 3, 2], 1)).toContain(' 1 of these rests on a figure or target that is printed without a date.');
  expect(said([1, 0, 0], 1)).toContain('was met. It rests on a figure or target');
});

it('says how many targets no indicator counts', () => {
  expect(said([2, 0, 0], 0, {}, 82)).toMatch(
    / 82 more targets in numbers or words are tied to no indicator, so nothing here can show whether they were met\.$/,
  );
  expect(said([2, 0, 0], 0, {}, 1)).toMatch(
    / 1 more target in numbers or words is tied to no indicator, so nothing here can show whether it was met\.$/,
  );
});

it('does not count as a target what is not printed or still to be set', () => {
  expect(said([2, 0, 0], 0, { 'not printed': 30, 'to be set': 13 }, 1)).toBe(
    'Of 2 targets with a figure for their own period, 2 were met, none close and none missed. 1 more target in numbers or words is tied to no indicator, so nothing here can show whether it was met. Not counted: 30 targets for which nothing is printed and 13 still to be set.',
  );
  expect(said([0, 0, 0], 0, { 'to be set': 1 })).toBe('Not counted: 1 target still to be set.');
});
