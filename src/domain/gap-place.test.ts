import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { gapPlace } from './gap-place.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const record = buildRecord([
  file('authority', 'leeds', { shortName: 'Leeds' }),
  file('plan', 'plan', { authority: 'leeds', shortTitle: 'Leeds plan' }),
  file('priority', 'plan/one', { number: 1, measures: [], actions: [{ id: 'act', milestones: [] }] }),
  file('review', 'review', { authority: 'leeds', shortTitle: 'Area review', judgements: [] }),
  file('recommendation', 'review/asked', { order: 1 }),
  file('indicator', 'leeds/a', { authority: 'leeds', series: [] }),
]);

test.each([
  ['recommendation', 'review/asked', 'Leeds, Area review'],
  ['priority', 'plan/one', 'Leeds, Leeds plan'],
  ['action', 'plan/one/act', 'Leeds, Leeds plan'],
  ['indicator', 'leeds/a', 'Leeds'],
] as const)('the place of a gap in %s %s is “%s”', (kind, key, place) => {
  expect(gapPlace(record, { page: { kind, key } })).toBe(place);
});
