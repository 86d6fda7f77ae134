import { expect, it } from 'vitest';
import { againstTargets } from './against-targets.ts';
import { earlyTargetsOf, earlyTargetsWords } from './early-targets.ts';
import { findingsOf } from './findings.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

const at = (period: string, value: string, source: string, flags?: 'b'[]) => ({
  period,
  value,
  source,
  locator: 'table 1',
  ...(flags ? { flags } : {}),
});

const indicator = {
  key: 'leeds/a',
  id: 'a',
  authority: 'leeds',
  name: 'A',
  shortName: 'A',
  unit: 'percent',
  polarity: 'lower',
  precision: 1,
  frequency: 'annual',
  series: [
    {
      id: 'area',
      kind: 'area',
      observations: [at('2006', '8.8', 'old'), at('2008', '9.5', 'new', ['b']), at('2009', '9', 'new')],
    },
  ],
  targets: [at('2006', '9', 'old'), at('2008', '8', 'old'), at('2009', '9.2', 'new'), at('2010', '7', 'old')],
} as unknown as IndicatorRecord;
const record = {
  sources: new Map([
    ['old', { published: '2007' }],
    ['new', { published: '2009-03' }],
  ]),
  priorities: new Map(),
} as unknown as OpenRecord;
const dateOf = (source: string) => record.sources.get(source)?.published;

it('judges no figure by a target set before the break that lies between them', () => {
  const judged = againstTargets(record, indicator, dateOf).map((t) => [t.period, t.brokenAt?.period, t.status?.status]);
  expect(judged).toEqual([
    ['2006', undefined, 'met'],
    ['2008', '2008', undefined],
    ['2009', undefined, 'met'],
    ['2010', '2008', undefined],
  ]);
});

it('judges by the target where the document that sets it knew the figures after the break', () => {
  const known = { ...indicator, targets: [at('2008', '8', 'new')] } as IndicatorRecord;
  expect(againstTargets(record, known, dateOf).map((t) => t.status?.status)).toEqual(['missed']);
});

it('says of all of them at once where they stand', () => {
  expect(earlyTargetsWords(earlyTargetsOf(record, indicator))).toEqual([
    'The targets for 2008 and 2010 were set before the break in the series that comes with the figure for 2008: figures from then on may be counted otherwise, and are not held against them.',
  ]);
});

it('does not call the result of such a target missing', () => {
  const only = { ...indicator, targets: [at('2008', '8', 'old')] } as IndicatorRecord;
  expect(findingsOf(record, only).beside).toBeUndefined();
});
