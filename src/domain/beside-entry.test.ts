import { expect, it } from 'vitest';
import { besideEntry } from './beside-entry.ts';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const card = (period: string, value: string) => ({ period, value, source: 'card', locator: 'ref 1' });
const entry = (aspect: string, rating: string) => ({ item: 'walking', aspect, rating, locator: 'ref 1' });
const record = buildRecord([
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
  file('tracker', 't', {
    authority: 'leeds',
    scale: 'lights',
    items: [{ id: 'walking', title: 'Walking', follows: { kind: 'indicator', id: 'leeds/walking' } }],
  }),
  file('tracker-period', 't/2006-07', {
    period: '2006/07 FY',
    source: 'card',
    entries: [entry('trend', 'green'), entry('target', 'red'), entry('trend', 'red')],
  }),
]);
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
