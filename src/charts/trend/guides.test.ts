import { describe, expect, it } from 'vitest';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { trendGuidesOf } from '../../domain/trend-guides.ts';
import type { Observation, PlannedFigure } from '../../schema/figure.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { frames } from '../frame.ts';
import { overlaps } from '../label.ts';
import { textBoxes, trendLayout } from './layout.ts';
import { trendModel } from './model.ts';
import { trendTable } from './table.ts';

const figure = (period: string, value: string, more: Partial<Observation> = {}): Observation => ({
  period,
  value,
  source: 'report',
  locator: 'ref 1',
  ...more,
});
const monthly = (values: readonly number[]) =>
  values.map((v, i) => figure(`${2009 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, String(v)));

function indicatorOf(observations: Observation[], more: Partial<Indicator> = {}): IndicatorRecord {
  return {
    key: 'leeds/neet',
    id: 'neet',
    file: '',
    body: '',
    authority: 'leeds',
    name: 'Young people not in education, employment or training',
    shortName: 'NEET',
    definition: 'The share.',
    refs: [],
    theme: 'work',
    unit: 'percent',
    polarity: 'lower',
    precision: 1,
    frequency: 'irregular',
    series: [{ id: 'area', kind: 'area', observations }],
    ...more,
  };
}

/** A record of one plan, whose measures follow the indicator. */
function recordOf(period: string, ...measures: PlannedFigure[][]): OpenRecord {
  const priority = {
    key: 'plan/01',
    plan: 'plan',
    title: 'Skills',
    source: 'report',
    measures: measures.map((figures, i) => ({
      id: `m${i}`,
      title: 'NEET',
      indicator: 'leeds/neet',
      locator: 'measure 1',
      figures,
    })),
    actions: [],
  };
  return {
    sources: new Map(),
    priorities: new Map([['plan/01', priority]]),
    plans: new Map([['plan', { key: 'plan', shortTitle: 'Skills Plan', period, priorities: [priority] }]]),
  } as unknown as OpenRecord;
}
const course = (from: [string, string], to: [string, string]): PlannedFigure[] => [
  { kind: 'baseline', period: from[0], value: from[1] },
  { kind: 'target', period: to[0], value: to[1] },
];
const noPlan = { sources: new Map(), priorities: new Map(), plans: new Map() } as unknown as OpenRecord;

/** Two years that swing about 8.5, with one month far out and a fall of eight at the end. */
const swing = [
  8.4, 8.7, 8.3, 8.6, 8.5, 8.2, 8.8, 8.4, 8.6, 9.9, 8.5, 8.3, 8.7, 8.4, 8.6, 8.5, 8.8, 8.6, 8.4, 8.3, 8.1, 8.0, 7.8,
  7.6,
];
const years = [
  figure('2003', '10.4'),
  figure('2004', '10'),
  figure('2005', '9.7'),
  figure('2006', '9.1'),
  figure('2007', '8.9'),
  figure('2008', '8.8'),
];
const cases: [string, IndicatorRecord, OpenRecord][] = [
  ['pace needed and forecast', indicatorOf(years), recordOf('2007..2009', course(['2006', '9.1'], ['2009', '7.1']))],
  ['24 months', indicatorOf(monthly(swing)), noPlan],
  ['18 months, provisional', indicatorOf(monthly(swing.slice(0, 18))), noPlan],
  [
    '24 months with a pace and a forecast',
    indicatorOf(monthly(swing)),
    recordOf('2010-07..2011-06', course(['2010-06', '8.6'], ['2011-06', '7.5'])),
  ],
  [
    'intervals',
    indicatorOf(
      years.map((o) => ({
        ...o,
        interval: { low: (Number(o.value) - 0.7).toFixed(1), high: (Number(o.value) + 0.6).toFixed(1) },
      })),
    ),
    noPlan,
  ],
  [
    'a count near zero, whose lower limit would lie below it',
    indicatorOf(monthly([0, 9, 1, 8, 0, 9, 1, 8, 0, 9, 1, 8]), { unit: 'number', unitLabel: 'homes', precision: 0 }),
    noPlan,
  ],
];
const modelOf = ([, indicator, record]: (typeof cases)[number]) =>
  trendModel(indicator, () => undefined, [], 'Leeds', trendGuidesOf(record, indicator));
const model = (name: string) => modelOf(cases.find(([n]) => n === name)!);
const labelsOf = (name: string) =>
  frames.map((frame) =>
    trendLayout(model(name), frame)
      .labels.filter((l) => l.className.includes('guide'))
      .map((l) => l.text),
  );

describe('the guides of a trend', () => {
  it.each(cases)('%s: the same lines, labels and words as before', (name) => {
    const m = model(name);
    expect(m.key).toMatchSnapshot();
    for (const frame of frames) {
      const { guides, signals, intervals, series, labels } = trendLayout(m, frame);
      expect({ guides, signals, intervals, paths: series.map((s) => s.path), labels }).toMatchSnapshot(frame.name);
    }
  });

  it.each(cases)('%s: no text touches another or is cut', (name) => {
    for (const frame of frames) {
      const layout = trendLayout(model(name), frame);
      const boxes = textBoxes(layout);
      const touching = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
      );
      const cut = boxes.filter((b) => b.box.x0 < -0.5 || b.box.x1 > frame.width + 0.5 || b.box.y0 < -0.5);
      expect([...touching, ...cut.map((b) => b.text)]).toEqual([]);
    }
  });

  it('names each line on the chart where there is room', () => {
    expect(labelsOf('pace needed and forecast')).toEqual([
      ['pace needed', 'forecast 8.3% [f]'],
      ['pace needed', '8.3% [f]'],
    ]);
    const [limits, crowded] = labelsOf('24 months');
    expect(limits).toEqual(['upper limit 9.384%', 'mean 8.458%', 'lower limit 7.533%']);
    expect(crowded).toEqual(['upper limit 9.384%', 'mean', 'lower limit 7.533%']);
    for (const labels of labelsOf('18 months, provisional')) expect(labels.join(' ')).toContain('provisional');
  });

  it('rings the figures that signal a real change, and says which', () => {
    const m = model('24 months');
    expect(m.signals.map((s) => s.value)).toContain(9.9);
    expect(m.key.join(' ')).toContain('A ring marks a figure that is part of a real change');
    expect(model('18 months, provisional').key.join(' ')).toContain('from 18 figures and so provisional');
  });

  it('says the mean and the limits to two places more than the figures: rounded, figures on the mean would lie off it', () => {
    const count = model('a count near zero, whose lower limit would lie below it');
    expect(count.key.join(' ')).toContain('the upper limit at 25.78 and the mean at 4.5,');
    const even = indicatorOf(monthly([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 2, 2]), { unit: 'number', precision: 0 });
    const m = trendModel(even, () => undefined, [], 'Leeds', trendGuidesOf(noPlan, even));
    expect(m.key.join(' ')).toMatch(/the mean at 1\.58\b/);
    expect(m.guides.lines.find((g) => g.kind === 'mean')?.texts).toEqual(['mean 1.58', 'mean']);
  });

  it('draws no limit where no figure can be', () => {
    const m = model('a count near zero, whose lower limit would lie below it');
    expect(m.guides.lines.map((g) => g.texts.at(-1))).toEqual(['upper limit', 'mean']);
    expect(m.key).toContain('A limit where no figure can be is not drawn.');
  });

  it('says a pace that the figures kept instead of drawing it over them', () => {
    const kept = indicatorOf([figure('2006', '9'), figure('2007', '8.5'), figure('2008', '8'), figure('2003', '11')]);
    const guides = trendGuidesOf(recordOf('2007..2008', course(['2006', '9'], ['2008', '8'])), kept);
    const m = trendModel(kept, () => undefined, [], 'Leeds', guides);
    expect(m.guides.lines.filter((g) => g.kind === 'pace')).toEqual([]);
    expect(m.key).toContain('The figures ran along the pace that the plan needed, from 9% in 2006 to 8% in 2008.');
  });

  it('draws two courses that are almost one once, and says the one drawn', () => {
    const record = recordOf(
      '2007..2009',
      course(['2006', '9.1'], ['2009', '7.1']),
      course(['2006', '9.1'], ['2009', '7.0']),
    );
    const m = trendModel(indicatorOf(years), () => undefined, [], 'Leeds', trendGuidesOf(record, indicatorOf(years)));
    expect(m.guides.lines.filter((g) => g.kind === 'pace')).toHaveLength(1);
    expect(m.key.join(' ')).toContain(
      'The dashed line is the steady pace that a plan needed: from 9.1% in 2006 to 7.1% in 2009.',
    );
  });

  it('draws no pace across a break in the series, and says so; one that ends before it or starts after it is drawn', () => {
    const parted = indicatorOf(years.map((o) => (o.period === '2006' ? { ...o, flags: ['b'] } : o)));
    const modelFor = (...plan: PlannedFigure[][]) =>
      trendModel(parted, () => undefined, [], 'Leeds', trendGuidesOf(recordOf('2007..2009', ...plan), parted));
    const across = modelFor(course(['2005', '9.7'], ['2009', '7.1']));
    expect(across.guides.lines.filter((g) => g.kind === 'pace')).toEqual([]);
    expect(across.key.join(' ')).toContain(
      'The steady pace that a plan needed, from 9.7% in 2005 to 7.1% in 2009, is not drawn across the break: figures on its two sides are not comparable.',
    );
    // The first figure after a break is counted as those after it are.
    expect(
      modelFor(course(['2005', '9.7'], ['2006', '9']), course(['2006', '9.1'], ['2009', '7.1'])).guides.lines,
    ).toEqual([expect.objectContaining({ kind: 'pace', from: expect.objectContaining({ value: 9.1 }) as unknown })]);
    const before = modelFor(course(['2004', '10'], ['2005/06 FY', '9']));
    expect(before.guides.lines).toHaveLength(1);
    expect(before.breaks[0]).toBeGreaterThan(before.guides.lines[0]!.to.at);
  });

  it('draws no pace where a plan asks for no improvement', () => {
    const record = recordOf('2007..2009', course(['2006', '7'], ['2009', '8']));
    expect(trendGuidesOf(record, indicatorOf(years)).courses).toEqual([]);
  });

  it('puts an interval into the table', () => {
    const table = trendTable(cases[4]![1], [], 'Leeds', []);
    expect(table.rows[0]?.cells[0]?.[0]?.meaning).toBe('interval 9.7% to 11.0%');
  });
});
