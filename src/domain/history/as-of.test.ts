import { expect, test } from 'vitest';
import { asOf } from './as-of.ts';

const first = { on: '2026-11-22', counts: undefined };
const publications = [
  { commit: 'a', at: '2026-11-23T09:30:00Z', changes: [] },
  { commit: 'b', at: '2026-11-24T23:10:00Z', changes: [] },
];

test('the record stands as it was last published, and on no day that nobody knows', () => {
  expect(asOf({ first, publications, until: undefined })).toBe('2026-11-24');
  expect(asOf({ first, publications: [], until: undefined })).toBe('2026-11-22');
  expect(asOf({ first: undefined, publications: [], until: undefined })).toBeUndefined();
  expect(asOf({ first, publications, until: '2026-11-23' })).toBeUndefined();
});
