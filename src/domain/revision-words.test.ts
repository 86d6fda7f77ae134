import { expect, it } from 'vitest';
import { revisionWords } from './revision-words.ts';

const revised = (was: string) => [{ was, on: '2026-11-22', reason: 'It was misread.' }];

it('tells a period that was given before from a number', () => {
  const share = (was: string) => revisionWords({ unit: 'percent' }, { value: '67', revised: revised(was) });
  expect(share('58')).toBe('Until 22 November 2026, 58% was published here. It was misread.');
  expect(share('2006')).toBe('Until 22 November 2026, this was published here for 2006. It was misread.');
  expect(share('2006/07 FY')).toBe('Until 22 November 2026, this was published here for 2006/07 FY. It was misread.');
  expect(share('x')).toBe('Until 22 November 2026, “x” was published here. It was misread.');
});

it('leaves open what may be a year or a number', () => {
  const count = (value: string) => revisionWords({ unit: 'number' }, { value, revised: revised('2004') });
  expect(count('166')).toMatch(/, this was published here for 2004\. /);
  expect(count('2033')).toMatch(/, “2004” was published here\. /);
});
