import { expect, test } from 'vitest';
import { councilSummary } from './council-summary.ts';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const from = { source: 's', locator: 'x' };

type Given = Readonly<Record<string, unknown>>;

/** An indicator of one council, with the figures of its own area and its targets. */
const indicator = (id: string, polarity: string, observations: readonly Given[], targets: readonly Given[] = []) =>
  file('indicator', `leeds/${id}`, {
    authority: 'leeds',
    name: id,
    unit: 'percent',
    polarity,
    precision: 0,
    frequency: 'annual',
    series: [{ id: 'area', kind: 'area', observations: observations.map((o) => ({ ...from, ...o })) }],
    targets: targets.map((t) => ({ ...from, ...t })),
  });

const summary = (...files: readonly ContentFile[]) =>
  councilSummary(buildRecord([file('source', 's', { published: '2007' }), ...files]), 'leeds');

test('a target that cannot be judged is counted once, under what is missing first', () => {
  const { targets } = summary(
    indicator(
      'a',
      'higher',
      [{ period: '2006', value: '50' }],
      [
        { period: '2006', text: 'above average' },
        { period: '2006', marker: 'x' },
        { period: '2008', marker: 'x' },
        { period: '2008', marker: 'awaited' },
        { period: '2007', value: '55' },
        { period: '2007', value: '55.0', undated: true },
        { period: '2006', value: '52' },
      ],
    ),
    indicator('b', 'none', [{ period: '2006', value: '50' }], [{ period: '2006', value: '52' }]),
  );
  expect(targets).toEqual({
    met: 0,
    close: 1,
    missed: 0,
    undated: 0,
    open: { 'in words': 1, 'to be set': 1, 'not printed': 0, 'no figure': 1, 'not alike': 0, 'neither better': 1 },
    untied: 0,
  });
});

test('a forecast or a gap is no figure to judge a target by', () => {
  const { targets } = summary(
    indicator(
      'a',
      'higher',
      [
        { period: '2006', value: '50', flags: ['f'] },
        { period: '2007', marker: 'x' },
      ],
      [
        { period: '2006', value: '52' },
        { period: '2007', value: '52' },
      ],
    ),
  );
  expect(targets.open).toMatchObject({ 'no figure': 2 });
});

test('a target for a quarter that nobody names is not judged by a figure for such a one', () => {
  const { targets } = summary(
    indicator('a', 'higher', [{ period: '2008 Q?', value: '50' }], [{ period: '2008 Q?', value: '40' }]),
  );
  expect(targets).toMatchObject({ met: 0, open: { 'not alike': 1, 'neither better': 0 } });
});

test('a judgement rests on no date where its figure or its target has none', () => {
  const { targets } = summary(
    indicator(
      'a',
      'higher',
      [
        { period: '2005', value: '50' },
        { period: '2006', value: '50', undated: true },
        { period: '2007', value: '50', undated: true },
      ],
      [
        { period: '2005', value: '40', undated: true },
        { period: '2006', value: '40' },
        // Not judged, so nothing rests on it.
        { period: '2008', value: '40', undated: true },
      ],
    ),
  );
  expect(targets).toMatchObject({ met: 2, undated: 2, open: { 'no figure': 1 } });
});

test('each indicator is counted once, by its last step', () => {
  const two = (a: string, b: string) => [
    { period: '2005', value: a },
    { period: '2006', value: b },
  ];
  const found = summary(
    indicator('rose', 'higher', two('1', '2')),
    indicator('fell', 'higher', two('2', '1')),
    indicator('stood', 'lower', two('2', '2')),
    indicator('neither', 'none', two('1', '2')),
    indicator('once', 'higher', [{ period: '2006', value: '1' }]),
    indicator('none', 'higher', [{ period: '2006', marker: 'x' }]),
  );
  const keys = (of: readonly { readonly key: string }[]) => of.map((i) => i.key.replace('leeds/', ''));
  expect(
    [found.better, found.worse, found.same, found.unjudged, found.incomparable, found.withoutFigure].map(keys),
  ).toEqual([['rose'], ['fell'], ['stood'], ['neither'], ['once'], ['none']]);
});

test('printed roughly twice is no judgement, and what another figure would turn is counted', () => {
  const about = { qualifier: 'just over' };
  const found = summary(
    indicator('rough', 'higher', [
      { period: '2005', value: '80', ...about },
      { period: '2006', value: '80', ...about },
    ]),
    indicator('turned', 'higher', [
      { period: '2005', value: '7' },
      { period: '2006', value: '8', also: [{ value: '6', locator: 'y', note: 'Elsewhere.' }] },
    ]),
    indicator('same way', 'higher', [
      { period: '2005', value: '7' },
      { period: '2006', value: '8', also: [{ value: '9', locator: 'y', note: 'Elsewhere.' }] },
    ]),
  );
  expect(found.unclear.map((i) => i.name)).toEqual(['rough']);
  expect(found.turned.map((i) => i.name)).toEqual(['turned']);
  expect([found.same, found.unjudged, found.better.length]).toEqual([[], [], 2]);
  // Of those that are judged alone.
  expect(found.years).toEqual([2006, 2006]);
});

test('targets that no indicator counts are told apart, those without a number or words left out', () => {
  const figure = (more: Given) => ({ kind: 'target', period: '2008', ...more });
  const { targets } = summary(
    file('plan', 'plan', { authority: 'leeds', ...from }),
    file('plan', 'other', { authority: 'leicester', ...from }),
    indicator('a', 'higher', []),
    file('priority', 'plan/one', {
      number: 1,
      ...from,
      measures: [
        { id: 'm', locator: 'x', figures: [figure({ value: '5' }), figure({ text: 'more' }), figure({ marker: 'x' })] },
        { id: 'n', locator: 'x', figures: [{ ...figure({ value: '5' }), kind: 'baseline' }] },
        { id: 'o', locator: 'x', indicator: 'leeds/a', figures: [figure({ value: '5' })] },
      ],
      actions: [{ id: 'act', locator: 'x', milestones: [{ id: 'p', figures: [figure({ value: '1' })] }] }],
    }),
    file('priority', 'other/one', {
      number: 1,
      ...from,
      measures: [{ id: 'm', locator: 'x', figures: [figure({ value: '5' })] }],
      actions: [],
    }),
  );
  expect(targets.untied).toBe(3);
  expect(targets.open['no figure']).toBe(1);
});

test('those compared with a figure without a date, or by one, are told', () => {
  const dated = { period: '2006', value: '50' };
  const found = summary(
    indicator('printed', 'higher', [dated, { period: '2007', value: '55' }]),
    indicator('read', 'higher', [dated, { period: '2007', value: '55', undated: true }]),
    indicator('earlier', 'lower', [
      { period: '2005', value: '45', undated: true },
      dated,
      { period: '2007', value: '50' },
    ]),
    indicator('alone', 'higher', [{ ...dated, undated: true }]),
  );
  expect(found.undated.map((i) => i.name)).toEqual(['read']);
});
