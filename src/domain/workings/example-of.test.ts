import { expect, test } from 'vitest';
import type { ContentFile } from '../entry.ts';
import { buildRecord } from '../record.ts';
import { examplesOf, targetExamples } from './example-of.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const read = { source: 's', locator: 'ref 1' };
const indicator = (id: string, values: readonly string[], more: object = {}) =>
  file('indicator', `leeds/${id}`, {
    authority: 'leeds',
    name: id,
    shortName: id,
    unit: 'percent',
    polarity: 'higher',
    precision: 1,
    frequency: 'annual',
    refs: [],
    series: [
      { id: 'area', kind: 'area', observations: values.map((value, i) => ({ period: `${2004 + i}`, value, ...read })) },
    ],
    ...more,
  });
const record = buildRecord([
  file('authority', 'leeds', { shortName: 'Leeds' }),
  file('source', 's', { published: '2007' }),
  indicator('a', ['50', '51'], { contradictions: [{ text: 'x', places: [read] }] }),
  indicator('b', ['60', '62']),
]);

test('an example is undisputed where there is such a one, and only methods that can be shown have one', () => {
  const examples = examplesOf(record);
  expect(examples.get('change')).toMatchObject({ indicator: { id: 'b' }, working: { result: 'better' } });
  expect([...examples.keys()]).toEqual(['change']);
});

test('each status against a target is shown, by a figure with a printed date before one without', () => {
  const target = (value: string) => ({ targets: [{ period: '2004', value, ...read }] });
  const many = buildRecord([
    file('authority', 'leeds', { shortName: 'Leeds' }),
    file('source', 's', { published: '2007' }),
    indicator('a', ['50'], { targets: [{ period: '2004', value: '50', undated: true, ...read }] }),
    indicator('b', ['50'], target('45')),
    indicator('c', ['50'], target('60')),
  ]);
  expect(targetExamples(many).map((e) => [e.indicator.id, e.working.result])).toEqual([
    ['b', 'met'],
    ['c', 'missed'],
  ]);
});
