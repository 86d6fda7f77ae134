import { expect, test } from 'vitest';
import { actionName, groupToTell } from './action-name.ts';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const action = (id: string, title: string, group?: string) => ({ id, title, group, milestones: [] });
const record = buildRecord([
  file('plan', 'plan', { authority: 'leeds' }),
  file('priority', 'plan/one', {
    number: 1,
    measures: [],
    actions: [
      action('a', 'Mentoring', 'In care'),
      action('b', 'Mentoring', 'Disabled'),
      action('c', 'Dentists', 'In care'),
      action('d', 'Teachers'),
      action('e', 'Teachers'),
    ],
  }),
  file('plan', 'other', { authority: 'leeds' }),
  file('priority', 'other/one', { number: 1, measures: [], actions: [action('f', 'Dentists', 'Everybody')] }),
]);
const named = (key: string) => actionName(record, record.actions.get(key)!);

test('actions of one title are told apart by the part of the plan they stand in', () => {
  expect([named('plan/one/a'), named('plan/one/b')]).toEqual(['Mentoring (In care)', 'Mentoring (Disabled)']);
});

test('a title that the plan has once, or that no part tells apart, stands alone', () => {
  expect([named('plan/one/c'), named('plan/one/d'), named('other/one/f')]).toEqual([
    'Dentists',
    'Teachers',
    'Dentists',
  ]);
  expect(groupToTell(record, record.actions.get('plan/one/d')!)).toBeUndefined();
});
