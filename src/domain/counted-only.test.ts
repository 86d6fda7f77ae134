import { expect, test } from 'vitest';
import type { Scale } from '../schema/scale.ts';
import { countedOnly, countedOnlyWords } from './counted-only.ts';

const scale: Pick<Scale, 'levels'> = {
  levels: [
    { id: 'red', label: 'Red', meaning: 'Off track.', shape: 'diamond', tone: 'poor', exception: 'always' },
    {
      id: 'amber',
      label: 'Amber',
      meaning: 'At risk.',
      shape: 'triangle',
      tone: 'fair',
      exception: 'unless-improving',
    },
    { id: 'green', label: 'Green', meaning: 'On track.', shape: 'circle', tone: 'good' },
  ],
};
const words = (counts: Record<string, number>, ...named: string[]) =>
  countedOnlyWords(
    countedOnly(
      {
        printedCounts: Object.entries(counts).map(([rating, count]) => ({ rating, count })),
        entries: named.map((rating, i) => ({ item: `i${i}`, rating, locator: 'para 1' })),
      },
      scale,
    ),
  );

test('what a document counts and does not name is said, where it may be an exception', () => {
  expect(words({ red: 27, amber: 23, green: 23 })).toBe(
    'The document counts 27 red and names none; it counts 23 amber and names none.',
  );
  expect(words({ red: 6, amber: 3 }, 'red', 'red', 'red', 'amber', 'amber', 'amber')).toBe(
    'The document counts 6 red and names 3 of them.',
  );
});

test('what is named in part is said beside what is not', () => {
  expect(words({ amber: 3, red: 6 }, 'red', 'red', 'red')).toBe(
    'The document counts 6 red and names 3 of them; it counts 3 amber and names none.',
  );
});

test('where all are named, or nothing is counted, there is nothing to add', () => {
  expect(words({ red: 1, green: 4 }, 'red')).toBeUndefined();
  expect(words({})).toBeUndefined();
});
