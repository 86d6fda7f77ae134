import { expect, test } from 'vitest';
import type { Level } from '../schema/scale.ts';
import type { Entry } from '../schema/tracker.ts';
import type { ContentFile } from './entry.ts';
import { exceptionItems } from './exception-items.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const record = buildRecord([
  file('plan', 'plan', { authority: 'leeds' }),
  file('priority', 'plan/one', { number: 1, measures: [{ id: 'm', indicator: 'leeds/b' }], actions: [] }),
  file('indicator', 'leeds/a', { authority: 'leeds', series: [] }),
  file('indicator', 'leeds/b', { authority: 'leeds', series: [] }),
  file('tracker', 't', {
    authority: 'leeds',
    items: [
      { id: 'figure', title: 'A figure', follows: { kind: 'indicator', id: 'leeds/a' } },
      { id: 'priority', title: 'A priority', follows: { kind: 'priority', id: 'plan/one' } },
      { id: 'bare', title: 'Neither' },
    ],
  }),
]);
const red = { id: 'red' } as Level;
const exception = (item: string, aspect?: string) => ({ entry: { item, aspect } as Entry, level: red });

test('the exceptions of one item stand together, with the indicators that show it', () => {
  const found = exceptionItems(record, record.trackers.get('t')!, [
    exception('priority'),
    exception('figure', 'target'),
    exception('bare'),
    exception('figure', 'national'),
  ]);
  expect(found.map((f) => [f.item.id, f.exceptions.length, f.indicators.map((i) => i.key)])).toEqual([
    ['priority', 1, ['leeds/b']],
    ['figure', 2, ['leeds/a']],
    ['bare', 1, []],
  ]);
});
