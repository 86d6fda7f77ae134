import { expect, it } from 'vitest';
import { revisionWords } from './revision-words.ts';

const said = (unit: 'percent' | 'number', was: string) =>
  revisionWords({ unit }, { revised: [{ was, on: '2026-11-22', reason: 'Read again.' }] });

it('tells a figure for another period from another figure', () => {
  expect(said('percent', '9.3')).toBe('Until 22 November 2026, 9.3% was published here. Read again.');
  expect(said('percent', '2008')).toBe('Until 22 November 2026, this was given here for 2008. Read again.');
  expect(said('number', '2006/07 FY')).toBe('Until 22 November 2026, this was given here for 2006/07. Read again.');
  expect(said('number', 'x')).toBe('Until 22 November 2026, “x” was published here. Read again.');
});

it('does not take a number of children for a year, nor a year for a number', () => {
  expect(said('number', '2008')).toBe('Until 22 November 2026, “2008” was published here. Read again.');
});
