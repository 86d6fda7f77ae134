import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { recommendationFinding } from './recommendation-finding.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const read = { source: 's', locator: 'para 1' };
const stated = { basis: 'stated', ...read };
const recommendation = (id: string, order: number, answeredBy: object[]) =>
  file('recommendation', `jar/${id}`, { order, ref: id, ...read, answeredBy });
const record = buildRecord([
  file('authority', 'leeds', { shortName: 'Leeds' }),
  file('plan', 'plan', { authority: 'leeds', ...read }),
  file('plan', 'named-only', { authority: 'leeds', ...read }),
  file('priority', 'plan/one', { number: 1, ...read, measures: [], actions: [] }),
  file('review', 'jar', { authority: 'leeds', shortTitle: 'Joint Area Review', judgements: [], ...read }),
  recommendation('one', 1, [
    { kind: 'priority', id: 'plan/one', ...stated },
    { kind: 'indicator', id: 'leeds/a', ...stated },
  ]),
  recommendation('two', 2, [{ kind: 'plan', id: 'named-only', ...stated }]),
  recommendation('three', 3, []),
  recommendation('four', 4, [{ kind: 'priority', id: 'plan/one', basis: 'editorial', reason: 'The same aim.' }]),
  file('scale', 'grades', { levels: [{ id: 'good', label: 'Good' }] }),
  file('tracker', 't', {
    authority: 'leeds',
    scale: 'grades',
    items: ['one', 'two'].map((id) => ({ id, follows: { kind: 'recommendation', id: `jar/${id}` } })),
  }),
  file('tracker-period', 't/2009-03', {
    period: '2009-03',
    entries: [
      { item: 'one', rating: 'good' },
      { item: 'two', marker: 'z' },
    ],
  }),
]);
const finding = (id: string) => recommendationFinding(record, record.recommendations.get(`jar/${id}`)!);

test('a rated one that a priority answers and a figure measures', () => {
  expect(finding('one')).toBe(
    'Asked of Leeds by the Joint Area Review. Progress was last rated good, in March 2009. It is answered by a plan priority. One figure would show whether it worked.',
  );
});

test('one with a report but no rating, and only a plan’s name', () => {
  expect(finding('two')).toBe(
    'Asked of Leeds by the Joint Area Review. Progress was reported in March 2009, without a rating. Only a plan without its actions is linked to it.',
  );
});

test('one that nothing reports on and nothing answers', () => {
  expect(finding('three')).toBe(
    'Asked of Leeds by the Joint Area Review. No document reports progress on it. No plan or action in the documents read answers it.',
  );
});

test('one that only the editors link to something', () => {
  expect(finding('four')).toBe(
    'Asked of Leeds by the Joint Area Review. No document reports progress on it. We link it to a plan priority; no document does.',
  );
});
