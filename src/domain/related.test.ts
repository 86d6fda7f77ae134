import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { publishedRatings } from './published-ratings.ts';
import { buildRecord } from './record.ts';
import { answersTo, measuresOf, relatedToIndicator, relatedToPriority, relatedToRecommendation } from './related.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const stated = { basis: 'stated', source: 's', locator: 'para 1' };
const record = buildRecord([
  file('plan', 'plan', { authority: 'leeds', source: 's', locator: 'x' }),
  file('priority', 'plan/one', {
    number: 1,
    source: 's',
    locator: 'x',
    indicators: ['leeds/a'],
    measures: [{ id: 'm', indicator: 'leeds/b', locator: 'x' }],
    actions: [
      {
        id: 'act',
        locator: 'x',
        milestones: [{ id: 'n', indicator: 'leeds/c' }],
        answers: [{ kind: 'recommendation', id: 'review/two', ...stated }],
      },
    ],
  }),
  file('review', 'review', { authority: 'leeds', source: 's', locator: 'x', judgements: [] }),
  file('recommendation', 'review/one', {
    order: 1,
    source: 's',
    locator: 'x',
    answeredBy: [{ kind: 'indicator', id: 'leeds/a', ...stated }],
  }),
  file('recommendation', 'review/two', { order: 2, source: 's', locator: 'x' }),
  file('indicator', 'leeds/a', { authority: 'leeds', series: [] }),
  file('indicator', 'leeds/b', { authority: 'leeds', series: [] }),
  file('indicator', 'leeds/c', { authority: 'leeds', series: [] }),
  file('scale', 'rag', { levels: [{ id: 'red' }, { id: 'green' }] }),
  file('tracker', 't', {
    authority: 'leeds',
    scale: 'rag',
    items: [{ id: 'i', follows: { kind: 'indicator', id: 'leeds/b' } }],
  }),
  file('tracker-period', 't/2008', { period: '2008', entries: [{ item: 'i', rating: 'red' }] }),
  file('tracker-period', 't/2009', { period: '2009', entries: [{ item: 'i', rating: 'green' }] }),
]);

test('an indicator measures a recommendation but does not answer it', () => {
  expect(answersTo(record, 'review/one')).toEqual([]);
  expect(measuresOf(record, 'review/one').map((e) => e.to)).toEqual(['leeds/a']);
});

test('an answer written on the action is found from the recommendation, and leads to its priority, plan and figure', () => {
  expect(answersTo(record, 'review/two').map((e) => e.to)).toEqual(['plan/one/act']);
  expect(relatedToRecommendation(record, record.recommendations.get('review/two')!)).toMatchObject({
    reviews: ['review'],
    plans: ['plan'],
    priorities: ['plan/one'],
    actions: ['plan/one/act'],
    indicators: ['leeds/c'],
  });
});

test('a priority gathers the indicators of its measures and milestones, and the trackers that follow them', () => {
  expect(relatedToPriority(record, record.priorities.get('plan/one')!)).toMatchObject({
    recommendations: ['review/two'],
    indicators: ['leeds/a', 'leeds/b', 'leeds/c'],
    trackers: ['t'],
  });
});

test('an indicator leads back to its action, priority and recommendation', () => {
  expect(relatedToIndicator(record, 'leeds/c')).toMatchObject({
    recommendations: ['review/two'],
    priorities: ['plan/one'],
    actions: ['plan/one/act'],
    trackers: [],
  });
});

test('published ratings come newest first, with their level', () => {
  expect(publishedRatings(record, 'indicator', 'leeds/b').map((r) => [r.period.period, r.level?.id])).toEqual([
    ['2009', 'green'],
    ['2008', 'red'],
  ]);
});
