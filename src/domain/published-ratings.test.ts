import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { publishedRatings, ratingsBeside, trackersFollowing } from './published-ratings.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const record = buildRecord([
  file('scale', 'rag', { levels: [{ id: 'red', label: 'Red' }] }),
  file('tracker', 't', {
    authority: 'leeds',
    scale: 'rag',
    items: [
      {
        id: 'one',
        title: 'Fewer conceptions',
        about: [{ kind: 'indicator', id: 'leeds/a', basis: 'editorial', reason: 'The same subject.' }],
      },
      { id: 'two', title: 'Another', follows: { kind: 'indicator', id: 'leeds/b' } },
    ],
  }),
  file('tracker-period', 't/2010-03', {
    period: '2010-03',
    entries: [
      { item: 'one', rating: 'red', locator: 'para 1' },
      { item: 'two', rating: 'red', locator: 'para 2' },
    ],
  }),
]);

test('a rating on the same subject stands beside a record, and is never told as its own', () => {
  expect(publishedRatings(record, 'indicator', 'leeds/a')).toEqual([]);
  expect(ratingsBeside(record, 'indicator', 'leeds/a')).toMatchObject([
    { item: { title: 'Fewer conceptions' }, level: { label: 'Red' }, link: { reason: 'The same subject.' } },
  ]);
  expect(publishedRatings(record, 'indicator', 'leeds/b')).toHaveLength(1);
  expect(ratingsBeside(record, 'indicator', 'leeds/b')).toEqual([]);
  expect(trackersFollowing(record, 'indicator', 'leeds/a').map((t) => t.key)).toEqual(['t']);
});
