import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { gapGroups } from './gap-groups.ts';
import { gaps } from './gaps.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const from = { source: 's', locator: 'x' };
const indicator = (id: string, ...observations: readonly object[]) =>
  file('indicator', `leeds/${id}`, {
    authority: 'leeds',
    name: id,
    unit: 'percent',
    precision: 1,
    series: [{ id: 'area', kind: 'area', observations: observations.map((o) => ({ ...from, ...o })) }],
  });
const gapsOf = (...files: readonly ContentFile[]) => gaps(buildRecord(files)).map((g) => [g.key, g.gap, g.detail]);

test('the last place that a document leaves empty is a gap, with what it prints elsewhere', () => {
  const also = (...values: string[]) => values.map((value) => ({ value, locator: 'y', note: 'Elsewhere.' }));
  expect(
    gapsOf(
      indicator('whole', { period: '2006', value: '1' }),
      indicator('last', { period: '2006', value: '1' }, { period: '2006/07 FY', marker: 'x' }),
      indicator(
        'elsewhere',
        { period: '2006', value: '1' },
        { period: '2006/07 FY', marker: 'x', also: also('90.8', '91') },
      ),
      indicator('none', { period: '2006', marker: 'x' }),
    ),
  ).toEqual([
    ['leeds/elsewhere', 'no figure for the last period', '2006/07; elsewhere in the document, 90.8% and 91%'],
    ['leeds/last', 'no figure for the last period', '2006/07'],
    ['leeds/none', 'no figure', undefined],
  ]);
});

test('targets that are still to be set are one gap of a measure or an indicator, counted by year', () => {
  const target = (period: string, note?: string) => ({ kind: 'target', period, marker: 'awaited', note });
  const record = buildRecord([
    file('plan', 'plan', { authority: 'leeds' }),
    file('priority', 'plan/one', {
      number: 1,
      actions: [],
      measures: [
        {
          id: 'a',
          title: 'A',
          figures: [target('2007', 'Printed “tbc”.'), target('2008', 'Printed “tbc”.'), target('2009')],
        },
      ],
    }),
    file('indicator', 'leeds/b', {
      name: 'B',
      series: [],
      targets: [
        { ...from, ...target('2006'), undated: true },
        { ...from, period: '2007', value: '8' },
      ],
    }),
  ]);
  const group = gapGroups(record).find((g) => g.gap === 'target awaited')!;
  expect(group.count).toBe(4);
  expect(group.gaps.map((g) => [g.title, g.detail, g.page.kind])).toEqual([
    ['A', 'For 2007 and 2008. Printed “tbc”. For 2009.', 'priority'],
    ['B', 'For 2006.', 'indicator'],
  ]);
});

test('of recommendations that nothing answers, it is said on how many progress was reported', () => {
  const recommendation = (key: string) =>
    file('recommendation', `review/${key}`, { order: 1, title: key, ...from, answeredBy: [] });
  const meaning = (...reported: readonly string[]) =>
    gapGroups(
      buildRecord([
        file('review', 'review', { authority: 'leeds', ...from, judgements: [] }),
        recommendation('one'),
        recommendation('two'),
        file('tracker', 't', {
          authority: 'leeds',
          items: reported.map((id) => ({ id, follows: { kind: 'recommendation', id: `review/${id}` } })),
        }),
        file('tracker-period', 't/2009', {
          period: '2009',
          entries: reported.map((item) => ({ item, marker: 'z', locator: 'x' })),
        }),
      ]),
    )[0]!.meaning;
  expect(meaning()).toMatch(/may answer them\.$/);
  expect(meaning('one')).toMatch(/ Progress was reported on 1 of them, as their pages say\.$/);
  expect(meaning('one', 'two')).toMatch(/ Progress was reported on all of them, as their pages say\.$/);
});
