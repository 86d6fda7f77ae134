import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { followedWork } from './followed-work.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const action = (id: string, more: object = {}) => ({ id, status: 'not reported', milestones: [], ...more });
const asked = (...ids: string[]) => ids.map((id) => ({ kind: 'recommendation', id: `review/${id}` }));
/** What belongs to a tracker, by the last part of its keys. */
const workOf = (tracker: object) => {
  const record = buildRecord([
    file('plan', 'plan', { authority: 'leeds' }),
    file('priority', 'plan/one', {
      number: 1,
      answers: asked('of-priority'),
      measures: [],
      actions: [
        action('answer', { answers: asked('of-action') }),
        action('figure', { indicators: ['leeds/a'] }),
        action('step', { milestones: [{ id: 'm', indicator: 'leeds/a' }] }),
      ],
    }),
    file('priority', 'plan/two', { number: 2, measures: [], actions: [action('other')] }),
    file('review', 'review', { authority: 'leeds', judgements: [] }),
    file('recommendation', 'review/of-priority', { order: 1 }),
    file('recommendation', 'review/of-action', { order: 2 }),
    file('recommendation', 'review/measured', {
      order: 3,
      answeredBy: [{ kind: 'indicator', id: 'leeds/a', basis: 'editorial', reason: 'r' }],
    }),
    file('tracker', 't', { authority: 'leeds', items: [], ...tracker }),
  ]);
  const work = followedWork(record, record.trackers.get('t')!);
  const last = (keys: ReadonlySet<string>) => [...keys].map((k) => k.slice(k.lastIndexOf('/') + 1)).sort();
  return [last(work.actions), last(work.recommendations)];
};
const item = (kind: string, id: string) => ({ items: [{ id: 'i', title: 'I', follows: { kind, id } }] });

test.each([
  [
    'a plan: all its actions, and what they answer',
    { followsRecord: { kind: 'plan', id: 'plan' } },
    [
      ['answer', 'figure', 'other', 'step'],
      ['of-action', 'of-priority'],
    ],
  ],
  [
    'a review: all that it asks, and the actions that answer it',
    { followsRecord: { kind: 'review', id: 'review' } },
    [['answer'], ['measured', 'of-action', 'of-priority']],
  ],
  ['a priority: its actions and no other’s', item('priority', 'plan/two'), [['other'], []]],
  [
    'a recommendation: itself and the actions that answer it',
    item('recommendation', 'review/of-action'),
    [['answer'], ['of-action']],
  ],
  // A priority that answers brings not all of its actions with it: most are about something else.
  ['a recommendation that a priority answers', item('recommendation', 'review/of-priority'), [[], ['of-priority']]],
  [
    'an indicator: the actions and recommendations that rely on it',
    item('indicator', 'leeds/a'),
    [['figure', 'step'], ['measured']],
  ],
  [
    'the same subject counts like the thing itself',
    {
      items: [
        { id: 'i', title: 'I', about: [{ kind: 'action', id: 'plan/one/answer', basis: 'editorial', reason: 'r' }] },
      ],
    },
    [['answer'], ['of-action']],
  ],
  ['nothing named', {}, [[], []]],
])('%s', (_, tracker, expected) => {
  expect(workOf(tracker)).toEqual(expected);
});
