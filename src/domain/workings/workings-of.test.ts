import { expect, it } from 'vitest';
import type { Observation } from '../../schema/figure.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { OpenRecord } from '../record.ts';
import { workingsOf, type Working } from './workings-of.ts';

const figure = (period: string, value?: string, more: Partial<Observation> = {}): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  source: 'card',
  locator: 'ref 53',
  ...more,
});

/** A record of one indicator, with one plan of 2007/08 to 2008/09 that follows it. */
function workings(more: Partial<Indicator>): Working[] {
  const indicator: Indicator = {
    authority: 'leeds',
    name: 'Young people not in education, employment or training',
    shortName: 'NEET',
    definition: 'The share.',
    refs: [],
    theme: 'work',
    unit: 'percent',
    polarity: 'lower',
    precision: 1,
    frequency: 'annual',
    series: [],
    ...more,
  };
  const measure = {
    id: 'neet',
    title: 'NEET',
    indicator: 'leeds/neet',
    locator: 'measure 3',
    figures: [
      { kind: 'baseline', period: '2006/07 FY', value: '8.8' },
      { kind: 'target', period: '2008/09 FY', value: '8.0' },
    ],
  };
  const neighbours = { name: 'Similar areas', version: 'Version 3.', members: [] };
  const empty = new Map();
  const priority = { key: 'plan/09', plan: 'plan', title: 'Skills', source: 'plan', measures: [measure], actions: [] };
  const record = {
    authorities: new Map([['leeds', { shortName: 'Leeds', neighbours }]]),
    sources: empty,
    priorities: new Map([['plan/09', priority]]),
    plans: new Map([
      ['plan', { key: 'plan', shortTitle: 'plan', period: '2007/08 FY..2008/09 FY', priorities: [priority] }],
    ]),
    actions: empty,
    recommendations: empty,
    reviews: empty,
    trackers: empty,
    indicators: empty,
  } as unknown as OpenRecord;
  return workingsOf(record, { ...indicator, key: 'leeds/neet', id: 'neet', file: '', body: '' });
}
const area = (...observations: Observation[]): Indicator['series'][number] => ({
  id: 'area',
  kind: 'area',
  observations,
});
const beside = (kind: 'national' | 'similar', value: string): Indicator['series'][number] => ({
  id: kind,
  kind,
  observations: [figure('2006/07 FY', value)],
});
const text = (all: readonly Working[], method: Working['method']): string =>
  all
    .filter((w) => w.method === method)
    .map((w) => [`${w.title}: ${w.words}`, ...w.steps].join('\n'))
    .join('\n\n');

const full = workings({
  series: [
    area(
      figure('2004/05 FY', '9.3'),
      figure('2005/06 FY', '10'),
      figure('2006/07 FY', '8.8'),
      figure('2007/08 FY', '8.5', { qualifier: 'about' }),
    ),
    beside('national', '7.7'),
    beside('similar', '8.80'),
  ],
  targets: [
    { period: '2006/07 FY', value: '8.1', source: 'card', locator: 'ref 53' },
    { period: '2007/08 FY', value: '6.4', source: 'card', locator: 'ref 53' },
    { period: '2010', text: 'No rise', source: 'card', locator: 'ref 53' },
  ],
});

it('shows the arithmetic of each target', () => {
  expect(text(full, 'target')).toMatchInlineSnapshot(`
    "Target of 8.1% for 2006/07: missed by 0.7 percentage points
    shortfall = figure − target = 8.8 − 8.1 = 0.7
    5% of the target = 0.05 × 8.1 = 0.405
    tolerance = the smaller of 2 and 0.405 = 0.405
    0.7 > 0.405, so missed

    Target of 6.4% for 2007/08: missed by about 2.1 percentage points
    shortfall = figure − target = 8.5 − 6.4 = 2.1
    5% of the target = 0.05 × 6.4 = 0.32
    tolerance = the smaller of 2 and 0.32 = 0.32
    2.1 > 0.32, so missed

    Target of 8.0% for 2008/09: no figure is published for 2008/09

    Target for 2010: the target is in words, “No rise”, and is not compared with a figure"
  `);
});
it('shows the arithmetic of a change and of the longer trend', () => {
  expect(text(full, 'change')).toMatchInlineSnapshot(`
    "Change from 2006/07 to 2007/08: better by about 0.3 percentage points
    difference = latest − previous = 8.5 − 8.8 = −0.3
    Lower is better; the difference is below 0: better.

    Change from 2004/05 to 2007/08, over all figures that can be compared: better by about 0.8 percentage points
    difference = latest − first = 8.5 − 9.3 = −0.8
    Lower is better; the difference is below 0: better."
  `);
  expect(text(full, 'longer trend')).toMatchInlineSnapshot(`
    "2007/08 against the mean of 2004/05, 2005/06 and 2006/07: better by about 0.87 percentage points
    mean = (9.3 + 10 + 8.8) ÷ 3 ≈ 9.367
    difference = latest − mean ≈ −0.867
    Lower is better; the difference is below 0: better."
  `);
});
it('shows how the figures before went, where the latest cannot be compared', () => {
  const years = [figure('2004', '5'), figure('2005', '7'), figure('2006', '4')];
  const stopped = workings({ series: [area(...years, figure('2006/07 FY', '6'))] });
  expect(text(stopped, 'change')).toMatchInlineSnapshot(`
    "Change: there is no earlier figure that the latest can be compared with

    Change from 2004 to 2006, before the latest figure: better by 1 percentage point
    difference = last − first = 4 − 5 = −1
    Lower is better; the difference is below 0: better."
  `);
});
it('shows the arithmetic of each benchmark', () => {
  expect(text(full, 'benchmark')).toMatchInlineSnapshot(`
    "Beside England in 2006/07: worse by 1.1 percentage points
    difference = Leeds − England = 8.8 − 7.7 = 1.1
    Lower is better; the difference is above 0: worse.

    Beside similar areas in 2006/07: level
    difference = Leeds − similar areas = 8.8 − 8.80 = 0.00
    Lower is better; the difference is 0: level."
  `);
});
it('shows the arithmetic of pace and curve', () => {
  expect(text(full, 'pace')).toMatchInlineSnapshot(`
    "Pace from 8.8% in 2006/07 to 8.0% for 2008/09: slow
    needed = target − baseline = 8.0 − 8.8 = −0.8 in 731 days
    so far = latest − baseline = 8.5 − 8.8 = −0.3 in 366 days
    pace = (−0.3 ÷ 366) ÷ (−0.8 ÷ 731) ≈ 0.75
    pace < 0.95 and ≥ 0.60, so slow"
  `);
  expect(text(full, 'curve')).toMatchInlineSnapshot(`
    "Turning the curve, since the plan began: turned, better than the forecast by about 0.37 percentage points
    days from the end of 2004/05 FY: 0, 365, 730; at the latest figure 1096
    slope of the line through 9.3, 10, 8.8 = −0.25 in 365 days
    forecast = the line on day 1096 ≈ 8.866
    difference = actual − forecast = 8.5 − 8.866 ≈ −0.366
    Lower is better; the difference is below 0: better."
  `);
});
it('shows limits and signals', () => {
  const months = [8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 20].map((v, i) =>
    figure(`2009-${String(i + 1).padStart(2, '0')}`, String(v)),
  );
  expect(text(workings({ series: [area(...months)] }), 'xmr')).toMatchInlineSnapshot(`
    "Real change or noise: a real change, since the figure for December 2009 is above the upper limit (provisional limits)
    mean = sum of the 12 figures ÷ 12 ≈ 9.42
    mean moving range = 22.00 ÷ 11 = 2
    limits = mean ± 2.66 × mean moving range: 4.10 and 14.74
    signal: the figure for December 2009 is above the upper limit, for the worse
    signal: 11 figures in a row are below the mean, the last in November 2009, for the better"
  `);
  expect(text(workings({ series: [area(...months.slice(0, 11), figure('2009-12', '9'))] }), 'xmr'))
    .toMatchInlineSnapshot(`
    "Real change or noise: all within normal variation (provisional limits)
    mean = sum of the 12 figures ÷ 12 = 8.5
    mean moving range = 11.00 ÷ 11 = 1
    limits = mean ± 2.66 × mean moving range: 5.84 and 11.16
    no signal"
  `);
});
it('calls figures that never moved the same, and names a limit that no figure can pass', () => {
  const months = (...values: string[]) =>
    workings({ series: [area(...values.map((v, i) => figure(`2009-${String(i + 1).padStart(2, '0')}`, v)))] });
  expect(text(months(...Array<string>(12).fill('8.5')), 'xmr')).toMatch(
    /^Real change or noise: all figures are the same/,
  );
  const full = months(...Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? '96' : '100')));
  expect(text(full, 'xmr')).toContain('87.36 and 108.64\nno figure can be above 100, so that limit is none\nno signal');
});
it('forecasts nothing that cannot be', () => {
  const years = ['90', '95', '100', '99'].map((v, i) => figure(`200${4 + i}/0${5 + i} FY`, v));
  expect(text(workings({ series: [area(...years)] }), 'curve')).toBe(
    'Turning the curve, since the plan began: the line would lead to 105.0%, which no figure can be, so there is no forecast',
  );
});
it('says where a figure meets its target by its number only', () => {
  const almost = workings({
    polarity: 'higher',
    series: [area(figure('2006', '72', { qualifier: 'almost' }))],
    targets: [{ period: '2006', value: '72', source: 'card', locator: 'ref 53' }],
  });
  expect(text(almost, 'target')).toMatch(/^Target of 72% for 2006: met, with “almost 72%” read as that number\n/);
});
it('says why where nothing can be worked out', () => {
  const none = workings({ series: [area(figure('2006'))], polarity: 'none' });
  expect(none.map((w) => `${w.title}: ${w.words}`)).toMatchInlineSnapshot(`
    [
      "Target of 8.0% for 2008/09: no figure is published for 2008/09",
      "Change: there is no earlier figure that the latest can be compared with",
      "Longer trend: there is no figure",
      "Pace from 8.8% in 2006/07 to 8.0% for 2008/09: neither direction is declared better, so there is no status",
      "Turning the curve, since the plan began: there is no figure from after the plan began",
      "Real change or noise: no comparable figure, and limits need 12",
    ]
  `);
  expect(none.every((w) => w.steps.length === 0 && w.result === undefined)).toBe(true);
});
it('says what is printed elsewhere for a target’s period without a result', () => {
  const also = [{ value: '8.1', locator: 'page 9', note: 'n' }];
  const hollow = workings({
    series: [area(figure('2007/08 FY'), { ...figure('2008/09 FY'), value: undefined, marker: 'x', also })],
  });
  expect(text(hollow, 'target')).toMatchInlineSnapshot(
    `"Target of 8.0% for 2008/09: no result is given for 2008/09, though 8.1% is printed elsewhere, which would be 0.1 percentage points above the target of 8.0%"`,
  );
});
it('says the rule for the indicator, and where each input was read', () => {
  const [target] = full;
  expect(target?.rule).toMatchInlineSnapshot(
    `"A figure at or below the target meets it; one above it by up to 5% of the target (at most 2 percentage points) is close; one further above misses it. Only a figure for the very same period counts."`,
  );
  expect(target?.inputs[1]).toMatchObject({
    name: 'Figure in 2006/07',
    value: '8.8',
    unit: 'percent',
    locator: 'ref 53',
  });
  expect(full.find((w) => w.id === 'benchmark-similar')?.rule).toMatch(/Similar areas: Version 3\.$/);
});
it('has an id for each, and never two alike', () => {
  expect(new Set(full.map((w) => w.id)).size).toBe(full.length);
});
