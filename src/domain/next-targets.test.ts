import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { bulletsAhead, distanceWords, nextTargets, targetWords } from './next-targets.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const figure = (period: string, value: string, source = 'paper') => ({ period, value, source, locator: 'para 1' });
const indicator = (id: string, observed: object[], targets: object[], more: object = {}) =>
  file('indicator', `leeds/${id}`, {
    authority: 'leeds',
    shortName: id,
    unit: 'percent',
    polarity: 'higher',
    precision: 1,
    series: [{ id: 'area', kind: 'area', observations: observed }],
    targets,
    ...more,
  });
const by = (...ids: string[]) =>
  ids.map((id) => ({ kind: 'indicator', id: `leeds/${id}`, basis: 'editorial', reason: 'r' }));
const record = buildRecord([
  file('source', 'paper', { title: 'Paper', published: '2010-07' }),
  file('source', 'later', { title: 'Later', published: '2013' }),
  indicator(
    'short',
    [figure('2010-03', '79.4'), figure('2010-06', '90')],
    [figure('2010-03', '70'), figure('2010-10', '84'), figure('2010-06', '80'), figure('2010-05', '1', 'later')],
  ),
  indicator('past', [figure('2010-03', '73')], [figure('2010-06', '72')]),
  indicator('there', [figure('2010-03', '72')], [figure('2010-06', '72')]),
  indicator('less', [figure('2009/10 FY', '8.2')], [figure('2010/11 FY', '6.8')], { polarity: 'lower' }),
  indicator('besides', [figure('2010-03', '5.3')], [], { polarity: 'lower' }),
  indicator('neither', [figure('2010-03', '5')], [figure('2010-06', '6')], { polarity: 'none' }),
  indicator(
    'words',
    [figure('2010-03', '5')],
    [{ ...figure('2010-06', ''), value: undefined, text: 'A lasting rise' }],
  ),
  indicator('unknown', [], [figure('2010-06', '7')]),
  indicator('rough', [{ ...figure('2010-03', '6'), qualifier: 'over' }], [figure('2010-06', '7')]),
  indicator(
    'lapsed',
    [figure('2006', '90.9')],
    [
      figure('2005', '80'),
      figure('2008', '92.3'),
      figure('2008/09 FY', '92.3'),
      figure('2010-05', '1', 'later'),
      { ...figure('2009/10 FY', ''), value: undefined, marker: 'x' },
    ],
  ),
  indicator('done', [figure('2010-03', '5')], [figure('2010-03', '5')]),
  file('review', 'notice', { authority: 'leeds', judgements: [] }),
  ...['short', 'past', 'there', 'neither', 'words', 'unknown', 'rough', 'done'].map((id, order) =>
    file('recommendation', `notice/${id}`, { order, answeredBy: by(id) }),
  ),
  file('recommendation', 'notice/less', { order: 9, answeredBy: by('less', 'besides', 'lapsed') }),
  file('recommendation', 'notice/again', { order: 10, answeredBy: by('short') }),
  file('tracker', 't', {
    authority: 'leeds',
    items: ['short', 'past', 'there', 'less', 'neither', 'words', 'unknown', 'rough', 'done', 'again', 'unasked'].map(
      (id) => ({
        id,
        title: id,
        follows: { kind: 'recommendation', id: `notice/${id}` },
      }),
    ),
  }),
  file('tracker-period', 't/2010-03', { period: '2010-03', source: 'paper', entries: [] }),
]);
const tracker = record.trackers.get('t')!;
const rows = nextTargets(
  record,
  tracker,
  tracker.periods[0]!,
  tracker.items.map((i) => i.id).filter((id) => id !== 'unasked'),
);

test('each figure stands once, with the targets ahead that were known, and how far there was to go', () => {
  expect(
    rows.map((r) => [
      r.indicator.id,
      r.figure?.drawn.value,
      r.next && targetWords(r.indicator, r.next),
      r.later.length,
      distanceWords(r),
    ]),
  ).toEqual([
    ['short', '79.4', '80% for June 2010', 1, '0.6 percentage points to go'],
    ['past', '73', '72% for June 2010', 0, '1 percentage point better than the target'],
    ['there', '72', '72% for June 2010', 0, 'Just at the target'],
    ['less', '8.2', '6.8% for 2010/11', 0, '1.4 percentage points to go'],
    ['besides', '5.3', undefined, 0, 'No target ahead'],
    ['lapsed', '90.9', undefined, 0, 'No target ahead'],
    ['neither', '5', '6% for June 2010', 0, 'Neither direction is declared better'],
    ['words', '5', 'A lasting rise, June 2010', 0, 'The target is not a number'],
    ['unknown', undefined, '7% for June 2010', 0, 'No figure by then'],
    ['rough', '6', '7% for June 2010', 0, 'Not worked out: the figure is not one plain number'],
  ]);
});

test('a target that had fallen due without a figure is told from one that nobody printed', () => {
  const of = (id: string) => rows.find((r) => r.indicator.id === id)!;
  expect(targetWords(of('lapsed').indicator, of('lapsed').due!)).toBe('92.3% for 2008/09');
  expect([of('lapsed').anyTarget, of('besides').anyTarget]).toEqual([true, false]);
  expect(rows.filter((r) => r.due).map((r) => r.indicator.id)).toEqual(['lapsed']);
});

test('each says why its figure stands for the item', () => {
  expect(rows.every((r) => r.reason === 'r')).toBe(true);
});

test('without any distance there is nothing to show', () => {
  expect(nextTargets(record, tracker, tracker.periods[0]!, ['words', 'unknown'])).toEqual([]);
});

test('the bars show those that have both numbers, and judge none', () => {
  expect(bulletsAhead(record, rows).map((b) => [b.title, b.figure.value, b.target.value, b.status])).toEqual([
    ['short', '79.4', '80', undefined],
    ['past', '73', '72', undefined],
    ['there', '72', '72', undefined],
    ['less', '8.2', '6.8', undefined],
    ['neither', '5', '6', undefined],
    ['rough', '6', '7', undefined],
  ]);
});
