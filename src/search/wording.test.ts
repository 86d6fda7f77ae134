import { expect, it } from 'vitest';
import { readState } from './state.ts';
import { statusLine } from './wording.ts';

const say = (address: string, hits: number, also: string[] = [], some = false, meant?: string) =>
  statusLine(readState(address), {
    hits: Array.from({ length: hits }, (_, i) => ({ id: String(i), score: 1 })),
    also,
    some,
    meant,
  });

it('says how many, for what, and what else was searched', () => {
  expect(say('?q=neet', 12)).toBe('12 results for “neet”.');
  expect(say('?q=neet&council=Leeds', 1)).toBe('1 result for “neet” with these filters.');
  expect(say('?q=truancy', 1200, ['attendance', 'absence', 'exclusions'])).toBe(
    '1,200 results for “truancy”. Also showing results for “attendance”, “absence” and “exclusions”.',
  );
  expect(say('?q=xyzzy', 0)).toBe('No results for “xyzzy”.');
  expect(say('?q=big+obesity', 3, [], true)).toBe(
    'No page has all the words of “big obesity”. 3 results with some of them.',
  );
  expect(say('?q=truency', 9, ['attendance'], false, 'truancy')).toBe(
    'No page has “truency”. 9 results for “truancy”. Also showing results for “attendance”.',
  );
  expect(say('?council=Leeds', 40)).toBe('40 results with these filters.');
});
