import { expect, it } from 'vitest';
import type { Indicator, Series } from '../schema/indicator.ts';
import { findingsOf, findingsText } from './findings.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

const card = (period: string, value: string) => ({ period, value, source: 'card', locator: 'ref 1' });
const series = (kind: Series['kind'], ...figures: [period: string, value: string][]): Series => ({
  id: kind,
  kind,
  observations: figures.map(([period, value]) => card(period, value)),
});
const record = { sources: new Map(), priorities: new Map() } as unknown as OpenRecord;

function text(more: Partial<Indicator>, of = record): string {
  const indicator = {
    key: 'leeds/walking',
    name: 'Pupils who walk to school',
    unit: 'percent',
    polarity: 'higher',
    precision: 0,
    frequency: 'annual',
    series: [series('area', ['2004', '50'], ['2005', '52'], ['2006', '55'])],
    ...more,
  } as IndicatorRecord;
  return findingsText(findingsOf(of, indicator));
}

it('names what is measured', () => {
  expect(text({})).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points."`,
  );
  expect(text({ saidAs: 'walking to school' })).toMatchInlineSnapshot(
    `"Walking to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points."`,
  );
  expect(text({ name: 'GCSE results', unit: 'score' })).toMatchInlineSnapshot(
    `"The score of GCSE results rose from 50 in 2004 to 55 in 2006, an improvement of 5 points."`,
  );
  expect(text({ name: 'Gap at GCSE', unit: 'percentage points', polarity: 'lower' })).toMatchInlineSnapshot(
    `"The gap at GCSE rose from 50 percentage points in 2004 to 55 percentage points in 2006, 5 percentage points worse."`,
  );
  expect(text({ series: [] })).toMatchInlineSnapshot(`"No figure is given for pupils who walk to school."`);
});
it('says how it stands against its target, the figure just named first', () => {
  expect(text({ targets: [card('2006', '55')] })).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. It met its target of 55%."`,
  );
  expect(text({ targets: [card('2006', '56')] })).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. It was 1 percentage point short of its target of 56%."`,
  );
  expect(text({ targets: [card('2005', '60'), card('2007', '61')] })).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. The target of 60% for 2005 was missed by 8 percentage points. There is no result for its next target, 61% for 2007."`,
  );
});
it('says on which side of its target a figure is that came close', () => {
  const lower: Partial<Indicator> = { polarity: 'lower', series: [series('area', ['2006', '61'])] };
  expect(text({ ...lower, targets: [card('2006', '60')] })).toMatch(
    / It was 1 percentage point above its target of 60%\. /,
  );
});
it('says which targets have no result', () => {
  expect(text({ targets: [card('2007', '60')] })).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. There is no result for 2007 to set against its target of 60%."`,
  );
  expect(text({ targets: [card('2008', '63'), card('2007', '60')] })).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. There is no result to set against its targets, from 60% for 2007 to 63% for 2008."`,
  );
});
it('names a target that stays the same once', () => {
  expect(text({ targets: [card('2007', '60'), card('2008', '60')] })).toMatch(
    / There is no result to set against its target of 60% for 2007 and 2008\.$/,
  );
  expect(text({ targets: [card('2007', '60'), card('2008', '58'), card('2009', '60')] })).toMatch(
    / There is no result to set against its targets: 60% for 2007, 58% for 2008 and 60% for 2009\.$/,
  );
});
it('says which targets ask for less than was reached, by every number printed for it', () => {
  const told = (targets: object[], also?: object[]) => {
    const [first, last] = [card('2004', '50'), { ...card('2006', '55'), also }];
    return text({ series: [{ id: 'area', kind: 'area', observations: [first, last] }], targets } as Partial<Indicator>);
  };
  expect(told([card('2007', '54')])).toContain(' The figure for 2006 was already better than that.');
  expect(told([card('2007', '54'), card('2008', '53')])).toContain(' was already better than both.');
  const one = told([card('2007', '54'), card('2008', '60')]);
  expect(one).toContain(' was already better than the target of 54%.');
  for (const none of [
    told([card('2007', '55')]),
    told([card('2007', '54')], [{ value: '53', locator: 'p', note: 'n' }]),
  ])
    expect(none).not.toContain('already better');
});
it('names the targets that later figures passed by', () => {
  const told = text({
    series: [series('area', ['2004', '50'], ['2006', '55'])],
    targets: [card('2004', '49'), card('2005', '52')],
  });
  expect(told).toMatch(
    / The target of 49% for 2004 was met\. No figure is given for the periods of other targets: 52% for 2005\./,
  );
});
it('names the next targets after the latest figure, whatever is said of those before', () => {
  const ahead = [card('2007', '61'), card('2008', '70'), card('2009', '70')];
  expect(text({ targets: [card('2006', '55'), ...ahead] })).toMatch(
    / It met its target of 55%\. There is no result for its next targets: 61% for 2007, and 70% for 2008 and 2009\.$/,
  );
  expect(text({ targets: [card('2003', '40'), card('2007', '61')] })).toMatch(
    / There is no result for 2003 to set against its target of 40%\. There is no result for its next target, 61% for 2007\.$/,
  );
  expect(text({ targets: [card('2006', '55'), { ...card('2007', '61'), undated: true }] })).toMatch(
    /\. No date is printed with the target for 2007, so the period is our reading\./,
  );
});
it('names a target in words by its words', () => {
  const inWords = (period: string, words: string) => ({ period, text: words, source: 'card', locator: 'ref 1' });
  expect(text({ targets: [inWords('2010', 'A lasting rise')] })).toMatch(
    / Its target for 2010 is in words: “A lasting rise”\.$/,
  );
  expect(text({ targets: [card('2006', '55'), inWords('2009', 'Good'), inWords('2010', 'Good')] })).toMatch(
    / It met its target of 55%\. Its targets for 2009 and 2010 are in words: “Good”\.$/,
  );
});
it('sets figure and target beside each other without a judgement where neither direction is better', () => {
  expect(text({ polarity: 'none', targets: [{ ...card('2006', '60'), undated: true }] })).toMatch(
    / The figure for 2006, 55%, stands beside a target of 60% and is not judged by it, since neither direction is declared better\. No date is printed with the target, so the period is our reading\./,
  );
  expect(text({ polarity: 'none', targets: [card('2007', '60')] })).toMatch(
    / There is no result for 2007 to set against its target of 60%\.$/,
  );
});
it('stands beside England and similar areas in the same period', () => {
  const own = series('area', ['2004', '50'], ['2005', '52'], ['2006', '55']);
  const beside = (...others: Series[]) => text({ series: [own, ...others] });
  expect(beside(series('national', ['2006', '60']), series('similar', ['2006', '54']))).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. In 2006 it was worse than England’s 60% but better than similar areas’ 54%."`,
  );
  expect(beside(series('national', ['2006', '55.0']), series('similar', ['2006', '55']))).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. In 2006 it was level with England and similar areas."`,
  );
  expect(beside(series('national', ['2005', '50']), series('similar', ['2006', '54']))).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 2004 to 55% in 2006, an improvement of 5 percentage points. In 2006 it was better than similar areas’ 54%; in 2005, at 52%, it was better than England’s 50%."`,
  );
  expect(
    text({ series: [series('area', ['2006', '55']), series('national', ['2006', '60'])], polarity: 'none' }),
  ).toMatchInlineSnapshot(
    `"The share of pupils who walk to school was 55% in 2006. That was lower than England’s 60%. No other period has a figure, so no change is worked out."`,
  );
});
it('says that ups and downs are normal, where there are figures enough to tell', () => {
  const years = Array.from({ length: 12 }, (_, i): [string, string] => [String(1995 + i), i % 2 === 0 ? '50' : '52']);
  expect(text({ series: [series('area', ...years)] })).toMatchInlineSnapshot(
    `"The share of pupils who walk to school rose from 50% in 1995 to 52% in 2006, an improvement of 2 percentage points. All its ups and downs are within normal variation, by provisional limits."`,
  );
});
it('says what is printed elsewhere for a period whose target has no result', () => {
  const also = [{ value: '49', locator: 'plan', note: 'Printed as the baseline.' }];
  const own: Series = {
    id: 'area',
    kind: 'area',
    observations: [
      { period: '2006/07 FY', marker: 'x', source: 'card', locator: 'ref 1', also },
      card('2007/08 FY', '50'),
      card('2008/09 FY', '52'),
    ],
  };
  expect(text({ series: [own], targets: [card('2006/07 FY', '45')] })).toMatch(
    /; no result is given for 2006\/07, though 49% is printed elsewhere, which would meet the target of 45%\.$/,
  );
  expect(text({ series: [own] })).not.toMatch(/elsewhere/);
});

it('says what a plan’s own baseline would be against the target of its period', () => {
  const plan = (value: string, target: string, before = '8.6') => {
    const figures = [{ kind: 'baseline', period: '2006/07 FY', value }];
    const measures = [{ id: 'm', indicator: 'leeds/walking', locator: 'measure 1', figures }];
    const priority = { key: 'plan/1', source: 'plan', locator: 'priority 1', measures, actions: [] };
    const priorities = new Map([['plan/1', priority]]);
    const also = [{ value, locator: 'measure 1', note: 'Printed as the baseline.' }];
    const blank = { period: '2006/07 FY', marker: 'awaited' as const, source: 'card', locator: 'ref 1', also };
    const own: Series = { id: 'area', kind: 'area', observations: [card('2006', before), blank] };
    return text({ polarity: 'lower', precision: 1, series: [own], targets: [card('2006/07 FY', target)] }, {
      ...record,
      priorities,
    } as unknown as OpenRecord);
  };
  expect(plan('6.7', '13')).toMatch(
    /the result for 2006\/07 was still to come, though the plan prints 6\.7% as its baseline, which would meet the target of 13%\.$/,
  );
  expect(plan('6.7', '6')).toMatch(/baseline, which would be 0\.7 percentage points above the target of 6%\.$/);
  // The same number again may be the figure before it: nothing is made of it.
  expect(plan('8.6', '6')).toMatch(/baseline, the same as for 2006\.$/);
});
it('says how another figure printed for the period would stand to the target', () => {
  const also = [{ value: '58', locator: 'text', note: 'Elsewhere.' }];
  const own: Series = { id: 'area', kind: 'area', observations: [{ ...card('2006', '56'), also }] };
  expect(text({ series: [own], targets: [card('2006', '70')] })).toMatch(
    /; the documents also print 58% for 2006; 58% would be 12 percentage points short of the target of 70%\.$/,
  );
  expect(text({ series: [own], targets: [card('2006', '57')] })).toMatch(/; 58% would meet the target of 57%\.$/);
  // Both meet it: nothing more to say.
  expect(text({ series: [own], targets: [card('2006', '50')] })).toMatch(/also print 58% for 2006\.$/);
});
