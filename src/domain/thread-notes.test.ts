import { expect, test } from 'vitest';
import { directThread } from './direct-thread.ts';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';
import { relatedToIndicator, relatedToPriority, relatedToRecommendation } from './related.ts';
import { notedAmong, threadNotes } from './thread-notes.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const link = (kind: string, id: string) => ({ kind, id, basis: 'stated', source: 's', locator: 'para 1' });
const action = (id: string, milestones: object[] = [], answers: object[] = []) => ({
  id,
  locator: 'x',
  milestones,
  answers,
});
const recommendation = (id: string, order: number, ...answeredBy: object[]) =>
  file('recommendation', `review/${id}`, { order, source: 's', locator: 'x', answeredBy });
const indicators = ['shown', 'counted', 'other', 'alone'];
const record = buildRecord([
  file('plan', 'plan', { authority: 'leeds', source: 's', locator: 'x' }),
  file('priority', 'plan/one', {
    number: 1,
    source: 's',
    locator: 'x',
    measures: [
      { id: 'm', indicator: 'leeds/shown', locator: 'x' },
      { id: 'n', indicator: 'leeds/counted', locator: 'x' },
    ],
    actions: [
      action('silent', [{ id: 'k', indicator: 'leeds/other' }]),
      action('answers', [], [link('recommendation', 'review/by-action')]),
    ],
  }),
  file('review', 'review', { authority: 'leeds', source: 's', locator: 'x', judgements: [] }),
  recommendation('both', 1, link('priority', 'plan/one'), link('indicator', 'leeds/shown')),
  recommendation('priority-only', 2, link('priority', 'plan/one')),
  recommendation('figure-only', 3, link('indicator', 'leeds/shown'), link('indicator', 'leeds/alone')),
  recommendation('by-action', 4, link('indicator', 'leeds/shown'), link('indicator', 'leeds/alone')),
  recommendation('by-silent', 5, link('action', 'plan/one/silent'), link('indicator', 'leeds/alone')),
  ...indicators.map((id) => file('indicator', `leeds/${id}`, { authority: 'leeds', series: [] })),
  file('scale', 'rag', { levels: [{ id: 'red' }] }),
  file('tracker', 'of-figures', {
    authority: 'leeds',
    scale: 'rag',
    items: [{ id: 'i', follows: { kind: 'indicator', id: 'leeds/shown' } }],
  }),
  file('tracker', 'of-promises', {
    authority: 'leeds',
    scale: 'rag',
    items: [
      { id: 'p', follows: { kind: 'priority', id: 'plan/one' } },
      { id: 'r', follows: { kind: 'recommendation', id: 'review/both' } },
    ],
  }),
]);
const ofIndicator = (id: string) => threadNotes(record, relatedToIndicator(record, `leeds/${id}`), 'indicator');
const ofRecommendation = (id: string) =>
  threadNotes(record, relatedToRecommendation(record, record.recommendations.get(`review/${id}`)!), 'recommendation');

test('a recommendation beside a priority that does not answer it says so, and so does one that the figure would not show', () => {
  expect([...ofIndicator('shown').recommendations]).toEqual([
    ['review/figure-only', 'shown by this figure, not answered by the priority'],
    ['review/by-action', 'answered by another action of the priority'],
    ['review/priority-only', 'answered by the priority, not shown by this figure'],
  ]);
});

test('an action is named for the answer that only it is, and so is one that does not stand on the strip', () => {
  expect(ofIndicator('shown').recommendations.get('review/by-action')).toBe(
    'answered by another action of the priority',
  );
  expect([...ofIndicator('other').recommendations]).toEqual([
    ['review/both', 'answered by the priority, not shown by this figure'],
    ['review/priority-only', 'answered by the priority, not shown by this figure'],
    ['review/by-silent', 'answered by the action, not shown by this figure'],
  ]);
});

test('without a priority there is nothing to mistake', () => {
  expect([...ofIndicator('alone').recommendations]).toEqual([]);
});

test('a figure beside what answers a recommendation says which of the two it measures', () => {
  expect([...ofRecommendation('by-silent').indicators]).toEqual([
    ['leeds/alone', 'would show it, but measures none of what answers it'],
    ['leeds/other', 'measures the action alone'],
  ]);
  expect([...ofRecommendation('both').indicators]).toEqual([]);
  expect([...ofRecommendation('figure-only').indicators]).toEqual([]);
});

test('a tracker of the page’s own record is told from one of the figures before it', () => {
  expect([...ofRecommendation('both').trackers]).toEqual([['of-promises', 'on the recommendation itself']]);
  const priority = threadNotes(record, relatedToPriority(record, record.priorities.get('plan/one')!), 'priority');
  expect([...priority.trackers]).toEqual([['of-promises', 'on the priority itself']]);
  expect([...ofIndicator('shown').trackers]).toEqual([]);
});

test('a folded list says beneath it what all its items share, or that it has notes', () => {
  const [a, b, none] = [{ note: 'a' }, { note: 'b' }, { note: undefined }];
  expect(
    [
      [none, none],
      [a, a],
      [a, b],
      [a, none],
    ].map(notedAmong),
  ).toEqual([undefined, 'each a', 'the list says how each is linked', 'the list says how each is linked']);
});

test('on the thread of a figure stands what it would show, and what its priorities bring along stands apart', () => {
  const of = (id: string) => directThread(record, relatedToIndicator(record, `leeds/${id}`));
  const shown = of('shown');
  expect(shown.own.recommendations).toEqual(['review/both', 'review/figure-only', 'review/by-action']);
  expect(shown.along).toEqual(['review/priority-only']);
  const other = of('other');
  expect([other.own.recommendations, other.own.reviews, other.empty]).toEqual([[], [], false]);
  expect(other.along).toContain('review/by-silent');
  expect(of('nowhere').empty).toBe(true);
});
