import { expect, it } from 'vitest';
import { besideEntry, nothingBeside } from './beside-entry.ts';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const card = (period: string, value: string) => ({ period, value, source: 'card', locator: 'ref 1' });
const entry = (aspect: string, rating: string) => ({ item: 'walking', aspect, rating, locator: 'ref 1' });
const files = [
  file('source', 'card', { title: 'Card', published: '2007' }),
  file('scale', 'lights', {
    levels: ['green', 'red'].map((id) => ({ id, label: id, tone: id === 'red' ? 'poor' : 'good' })),
  }),
  file('indicator', 'leeds/walking', {
    authority: 'leeds',
    shortName: 'Walking',
    unit: 'percent',
    polarity: 'higher',
    precision: 0,
    series: [{ id: 'area', kind: 'area', observations: [card('2005', '50'), card('2006', '55')] }],
    targets: [card('2006/07 FY', '60')],
  }),
  file('indicator', 'leeds/lamps', {
    authority: 'leeds',
    shortName: 'Lamps',
    unit: 'count',
    polarity: 'higher',
    precision: 0,
    series: [{ id: 'area', kind: 'area', observations: [card('2006', '50')] }],
  }),
  file('tracker', 't', {
    authority: 'leeds',
    scale: 'lights',
    items: [
      { id: 'walking', title: 'Walking', follows: { kind: 'indicator', id: 'leeds/walking' } },
      { id: 'roads', title: 'Roads' },
      {
        id: 'streets',
        title: 'Streets',
        about: [{ kind: 'indicator', id: 'leeds/lamps', basis: 'editorial', reason: 'It counts lamps.' }],
      },
    ],
  }),
  file('tracker-period', 't/2006-07', {
    period: '2006/07 FY',
    source: 'card',
    entries: [entry('trend', 'green'), entry('target', 'red'), entry('trend', 'red')],
  }),
];
const record = buildRecord(files);
const tracker = record.trackers.get('t')!;

it('says under a heading of ours what is worked out for each side, and why nothing is', () => {
  expect(tracker.periods[0]!.entries.map((e) => besideEntry(record, tracker, e))).toEqual([
    ['Better by 5 percentage points, from 2005 to 2006. The two agree.'],
    [
      'Cannot be compared: no figure is published for 2006/07 to set against the target of 60%; the latest before, 55% in 2006, would miss it.',
    ],
    ['Better by 5 percentage points, from 2005 to 2006, which would be good. The source is harsher.'],
  ]);
});

it('says why nothing stands there, where others have something', () => {
  const of = (item: string) => nothingBeside(record, tracker, { item, rating: 'red', locator: 'ref 1' });
  expect(of('roads')).toEqual(['The record links no indicator to it.']);
  expect(of('walking')).toEqual([]);
  const lamps = buildRecord([
    ...files,
    file('tracker-period', 't/2007-08', {
      period: '2007/08 FY',
      source: 'card',
      entries: [{ item: 'streets', rating: 'red', locator: 'ref 1' }],
    }),
  ]);
  const then = lamps.trackers.get('t')!;
  expect(nothingBeside(lamps, then, then.periods.at(-1)!.entries[0]!)).toEqual([
    'Lamps: Up to then no two of its figures can be compared, so it cannot be said whether the two go together.',
  ]);
});
