import { expect, it } from 'vitest';
import type { Entry } from '../schema/tracker.ts';
import { ratingHistoryFinding } from './rating-history-finding.ts';
import { ratingHistory } from './rating-history.ts';
import type { ScaleRecord, TrackerRecord } from './record.ts';

const scale = {
  key: 'rag',
  levels: [
    { id: 'green', label: 'Green', shape: 'circle', tone: 'good' },
    { id: 'amber', label: 'Amber', shape: 'triangle', tone: 'fair', exception: 'unless-improving' },
    { id: 'red', label: 'Red', shape: 'diamond', tone: 'poor', exception: 'always' },
  ],
} as unknown as ScaleRecord;
const tracker = (periods: Record<string, Partial<Entry>[]>, items = 'abcde'): TrackerRecord =>
  ({
    key: 't',
    shortTitle: 'Priorities',
    items: [...items].map((id) => ({ id, title: id })),
    periods: Object.entries(periods).map(([period, entries]) => ({
      key: `t/${period}`,
      period,
      source: 'report',
      entries,
    })),
  }) as unknown as TrackerRecord;
const say = (t: TrackerRecord) => ratingHistoryFinding(ratingHistory(t, scale)!, scale);

const then: Partial<Entry>[] = [
  { item: 'a', rating: 'green' },
  { item: 'b', rating: 'red' },
  { item: 'c', rating: 'green' },
  { item: 'd', marker: 'x', direction: 'improving' },
];
const now: Partial<Entry>[] = [
  { item: 'a', rating: 'green', direction: 'static' },
  { item: 'b', rating: 'amber', direction: 'improving' },
  { item: 'c', rating: 'amber', direction: 'worsening' },
  { item: 'd', rating: 'red' },
];

it('puts the exceptions of the latest period first, red before amber, and keeps the others in their order', () => {
  const history = ratingHistory(tracker({ '2009-03': then, '2009-06': now }), scale)!;
  expect(history.items.map((i) => [i.item.id, i.exception, i.moved])).toEqual([
    ['d', true, false],
    ['c', true, true],
    ['a', false, false],
    ['b', false, true],
    ['e', false, false],
  ]);
});

it('keeps a hole where nothing was printed, and apart from it a printed marker', () => {
  const history = ratingHistory(tracker({ '2009-03': then, '2009-06': now }), scale)!;
  const of = (id: string) => history.items.find((i) => i.item.id === id)!.rows[0]!.entries;
  expect(of('e')).toEqual([undefined, undefined]);
  expect(of('d').map((e) => e?.marker)).toEqual(['x', undefined]);
});

it('counts as moved what the source says of an item whose earlier rating is lost', () => {
  const lost = (way: 'worse' | 'same') => [{ ...now[3]!, changeReported: { way, text: 'As it says.' } }];
  const moved = (way: 'worse' | 'same') =>
    ratingHistory(tracker({ '2009-03': then, '2009-06': lost(way) }), scale)!.items.map((i) => i.moved)[0];
  expect([moved('worse'), moved('same')]).toEqual([true, false]);
});

it('has a row for each side of an item, and for one period a column for each', () => {
  const sided = [
    { item: 'a', aspect: 'trend', rating: 'green' },
    { item: 'a', aspect: 'target', rating: 'red' },
    { item: 'b', aspect: 'trend', rating: 'green' },
  ];
  const two = ratingHistory(tracker({ '2009-03': [], '2009-06': sided }, 'ab'), scale)!;
  expect(two.items.map((i) => i.rows.map((r) => r.aspect))).toEqual([['trend', 'target'], ['trend']]);
  const one = ratingHistory(tracker({ '2009-06': sided }, 'ab'), scale)!;
  expect(one.columns.map((c) => c.aspect)).toEqual(['trend', 'target']);
  expect(one.items.map((i) => i.rows[0]!.entries.map((e) => e?.rating))).toEqual([
    ['green', 'red'],
    ['green', undefined],
  ]);
  expect(ratingHistoryFinding(one, scale)).toBe(
    'In June 2009, of 2 items rated on several sides, 1 was red on at least one of them and 1 was green on all that were rated.',
  );
});

it('is nothing where the list of entries says as much', () => {
  expect(ratingHistory(tracker({ '2009-06': now }), scale)).toBeUndefined();
  expect(ratingHistory(tracker({ '2009-03': [], '2009-06': [] }), scale)).toBeUndefined();
  const mute: Partial<Entry>[] = [{ item: 'a', marker: 'z' }];
  expect(ratingHistory(tracker({ '2009-03': mute, '2009-06': mute }), scale)).toBeUndefined();
});

it.each([
  [
    { '2009-03': then, '2009-06': now },
    'In June 2009, of the 4 items printed with a rating, 1 was green, 2 were amber and 1 was red; 1 was worsening, 1 was static and 1 was improving. Since March 2009, 1 moved down, 1 moved up and 1 stayed as it was; 1 cannot be compared.',
  ],
  [
    { '2009-03': [], '2009-06': now.slice(3) },
    'In June 2009, the one item printed with a rating was red. Its rating in March 2009 is not in the record.',
  ],
  [
    { '2009-03': then.slice(0, 1), '2009-06': [now[0]!, { item: 'c', rating: 'green', direction: 'static' as const }] },
    'In June 2009, both items printed with a rating were green; both were static. Since March 2009, 1 stayed as it was; 1 cannot be compared.',
  ],
  [
    {
      '2009-03': then,
      '2009-06': [
        now[0]!,
        { ...now[3], changeReported: { way: 'worse' as const, text: 'It turned red.' } },
        { item: 'c', rating: 'red', changeReported: { way: 'same' as const, text: 'The ratings say more.' } },
      ],
    },
    'In June 2009, of the 3 items printed with a rating, 1 was green and 2 were red; 1 was static. Since March 2009, 1 moved down, 1 stayed as it was and 1 is said to have become worse.',
  ],
  [{ '2009-03': [], '2009-06': then.slice(3) }, 'In June 2009, no item was printed with a rating; 1 was improving.'],
])('says it in words', (periods, words) => {
  expect(say(tracker(periods))).toBe(words);
});
