import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { fallenDue } from './fallen-due.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const action = (id: string, status: string, period?: string) => ({
  id,
  status,
  due: period === undefined ? { text: 'soon' } : { period },
  milestones: [],
});
const source = (id: string, published: string) => file('source', id, { title: id, published });
const record = buildRecord([
  source('plan-paper', '2007'),
  source('paper', '2010-07'),
  source('later-paper', '2013-10'),
  file('plan', 'plan', { authority: 'leeds' }),
  file('priority', 'plan/one', {
    number: 1,
    source: 'plan-paper',
    measures: [],
    actions: [
      action('later', 'not reported', '2010-04'),
      action('on-the-day', 'not reported', '2010-03'),
      action('first', 'in progress', '2008-04'),
      action('long-ago', 'not reported', '2008-03'),
      action('done', 'complete', '2009-09'),
      action('dropped', 'dropped', '2009-09'),
      action('undated', 'not reported'),
    ],
  }),
  file('plan', 'other', { authority: 'leicester' }),
  file('priority', 'other/one', { number: 1, measures: [], actions: [action('elsewhere', 'not reported', '2009')] }),
  file('review', 'review', { authority: 'leeds', judgements: [] }),
  file('recommendation', 'review/asked', { order: 1, due: '2009' }),
  file('recommendation', 'review/unheard', { order: 2, due: '2010-01-31' }),
  file('recommendation', 'review/undated', { order: 3, source: 'paper' }),
  file('recommendation', 'review/not-yet', { order: 4, source: 'later-paper' }),
  file('tracker', 't', {
    authority: 'leeds',
    followsRecord: { kind: 'review', id: 'review' },
    items: [
      { id: 'i', follows: { kind: 'recommendation', id: 'review/asked' } },
      { id: 'p', about: [{ kind: 'priority', id: 'plan/one' }] },
    ],
  }),
  file('tracker', 'narrow', {
    authority: 'leeds',
    items: [{ id: 'i', follows: { kind: 'recommendation', id: 'review/asked' } }],
  }),
  file('tracker', 'bare', { authority: 'leeds', items: [] }),
  ...['2009/10 Q3', '2009/10 Q4', '2010/11 Q1'].map((period) =>
    file('tracker-period', `t/${period.toLowerCase().replace(/[/ ]/g, '-')}`, {
      period,
      source: 'paper',
      entries: [{ item: 'i', marker: 'z', narrative: `Said in ${period}` }],
    }),
  ),
]);
const period = record.trackers.get('t')!.periods[1]!;
const dueFor = (tracker: string) => fallenDue(record, record.trackers.get(tracker)!, period);
const due = dueFor('t');

test('actions of what the tracker follows that were due by the last day and not reported done, the longest due first', () => {
  expect(due.actions.map((a) => a.id)).toEqual(['first', 'on-the-day']);
});

test('recommendations come with the last thing published by then, and not later', () => {
  expect(due.recommendations.map((r) => [r.recommendation.id, r.latest?.entry.narrative])).toEqual([
    ['asked', 'Said in 2009/10 Q4'],
    ['unheard', undefined],
  ]);
});

test('what is reported done or dropped is counted, and not listed', () => {
  expect(due.settled).toBe(2);
});

test('what fell due over two years before is counted, and so is what has no date, but not what nobody had asked yet', () => {
  expect(due.earlier).toEqual({ actions: 1, recommendations: 0 });
  expect(due.undated).toEqual({ actions: 1, recommendations: 1 });
});

test('what the tracker does not follow is counted and not listed', () => {
  const narrow = dueFor('narrow');
  expect(narrow.actions).toEqual([]);
  expect(narrow.recommendations.map((r) => r.recommendation.id)).toEqual(['asked']);
  expect([narrow.settled, narrow.earlier.actions, narrow.undated.actions]).toEqual([0, 0, 0]);
  expect(narrow.beyond).toEqual({
    due: { actions: 4, recommendations: 1 },
    earlier: { actions: 1, recommendations: 0 },
    undated: { actions: 1, recommendations: 1 },
  });
  expect(due.beyond.due).toEqual({ actions: 0, recommendations: 0 });
});

test('a tracker that names nothing follows nothing that could fall due', () => {
  expect([due.follows, dueFor('narrow').follows, dueFor('bare').follows]).toEqual([true, true, false]);
});
