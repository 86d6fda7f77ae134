import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlannedTarget } from '../../domain/planned-targets.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import type { Observation } from '../../schema/figure.ts';
import { frames, narrow, wide } from '../frame.ts';
import { overlaps } from '../label.ts';
import { textBoxes, trendLayout } from './layout.ts';
import { trendModel } from './model.ts';
import { shapeWords } from './shape-words.ts';
import { trendTable } from './table.ts';

const figure = (period: string, value?: string, more: Partial<Observation> = {}): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  source: 'review-2007',
  locator: 'ref 53',
  ...more,
});

/** The story of NEET at 16 to 18: four documents, three breaks, a missing figure, a figure printed twice. */
const neet: IndicatorRecord = {
  key: 'leeds/neet-16-18',
  id: 'neet-16-18',
  file: '',
  body: '',
  authority: 'leeds',
  name: 'Young people aged 16 to 18 not in education, employment or training',
  shortName: 'NEET at 16 to 18',
  definition: 'The share.',
  refs: [],
  theme: 'achieve-economic-wellbeing',
  unit: 'percent',
  polarity: 'lower',
  precision: 1,
  frequency: 'annual',
  series: [
    {
      id: 'area',
      kind: 'area',
      observations: [
        figure('2004', '9.3'),
        figure('2005', '10'),
        figure('2006', '8.8', { also: [{ value: '9.1', locator: 'para 2', note: 'In the text.' }] }),
        figure('2006/07 FY'),
        figure('2007', '10', { flags: ['b'], source: 'progress-2009', note: 'No years are printed.' }),
        figure('2008', '9.5', { source: 'progress-2009' }),
        figure('2009/10 FY', '8.2', { flags: ['b'], source: 'report-2010' }),
        figure('2012', '8.1', { flags: ['b'], source: 'update-2013' }),
        figure('2013', '6.2', { source: 'update-2013', flags: ['p'], qualifier: 'about' }),
      ],
    },
    { id: 'national', kind: 'national', observations: [figure('2006', '7.7')] },
    { id: 'similar', kind: 'similar', observations: [figure('2006')] },
  ],
  targets: [{ period: '2010/11 FY', value: '6.8', source: 'report-2010', locator: 'NI 117' }],
};
const planned: PlannedTarget[] = [
  { period: '2007/08 FY', value: '8.4', label: 'Plan 2006-09' },
  { period: '2010/11 FY', value: '6.80', label: 'Plan 2006-09' },
];
const model = trendModel(neet, () => undefined, planned);

describe('the model of a trend', () => {
  it('breaks the line at missing figures and at what cannot be compared', () => {
    expect(model.series[0]?.pieces.map((p) => p.map((m) => m.label))).toEqual([
      ['9.3%', '10%', '8.8%'],
      ['10%', '9.5%'],
      ['8.2%'],
      ['8.1%', 'about 6.2% [p]'],
    ]);
    expect(model.breaks).toHaveLength(3);
    expect(model.missing.map((m) => m.symbol)).toEqual(['[x]']);
  });
  it('keeps what is printed elsewhere, leaves out a series without a figure, and draws a target once', () => {
    expect(model.series.map((s) => [s.name, s.hollow.map((m) => m.label)])).toEqual([
      ['Leeds', ['9.1%']],
      ['England', []],
    ]);
    expect(model.targets.map((t) => t.label)).toEqual(['8.4%', '6.8%']);
  });
  it('joins figures of each kind of year past those of another, and says why a line passes figures by', () => {
    const years = ['2004', '2005', '2005/06 FY', '2006', '2006/07 FY'].map((y) => figure(y, '8'));
    const mixed = { ...neet, series: [{ ...neet.series[0]!, observations: years }] };
    const drawn = trendModel(mixed, () => undefined);
    expect(drawn.series[0]!.pieces.map((p) => p.length)).toEqual([3, 2]);
    expect(drawn.key).toContain(
      'A line joins only figures for the same kind of period: a calendar year is not a financial year.',
    );
    expect(model.key.join(' ')).not.toContain('same kind of period');
  });
  it('tells an academic year from the financial years on the same axis', () => {
    const target = { period: '2009/10 AY', value: '7', source: 'report-2010', locator: 'NI 117' };
    const labels = trendModel({ ...neet, targets: [target] }, () => undefined).moments.map((m) => m.label);
    expect(labels).toContain('academic 2009/10');
    expect(labels).toContain('2009/10');
    const other = { ...target, period: '2007/08 AY' };
    expect(trendModel({ ...neet, targets: [other] }, () => undefined).moments.map((m) => m.label)).toContain(
      'academic 2007/08',
    );
  });
  it('draws hollow what is printed elsewhere for a period without a result, and keeps its symbol', () => {
    const also = [{ value: '6.7', locator: 'plan', note: 'Its baseline.' }];
    const observations = [figure('2005', '8.9'), figure('2006', '8.6'), figure('2006/07 FY', undefined, { also })];
    const m = trendModel({ ...neet, series: [{ id: 'area', kind: 'area', observations }] }, () => undefined);
    expect(m.series[0]!.hollow.map((h) => h.label)).toEqual(['6.7%']);
    expect(m.series[0]!.pieces.flat().map((h) => h.label)).toEqual(['8.9%', '8.6%']);
    expect(m.missing.map((x) => x.symbol)).toEqual(['[x]']);
    expect(m.key.join(' ')).toMatch(/A hollow point .*, or one printed elsewhere for a period without a result\./);
    expect(model.key.join(' ')).toMatch(/A hollow point is another figure printed for the same period\./);
  });
  it('is not drawn for a single figure', () => {
    const single = { ...neet, series: [{ ...neet.series[0]!, observations: [figure('2013', '8')] }], targets: [] };
    expect(trendModel(single, () => undefined).drawn).toBe(false);
    expect(trendModel(single, () => undefined, planned).drawn).toBe(true);
  });
});

describe('the layout of a trend', () => {
  it.each(frames)('is the same paths, numbers and labels as before, $name', (frame) => {
    expect(trendLayout(model, frame)).toMatchSnapshot();
  });
  it('prints the target that a plan sets in two places once', () => {
    const twice = ['Plan 2006-09', 'Plan 2006-09', 'Plan 2011-15'].map((label) => ({ ...planned[0]!, label }));
    const cells = trendTable(neet, twice, 'Leeds', []).rows.flatMap((r) => r.cells.at(-1)!);
    expect(cells.filter((c) => c.source === undefined).map((c) => c.meaning)).toEqual(['Plan 2006-09', 'Plan 2011-15']);
  });
  it('lists a plan’s target in words, which it cannot draw', () => {
    const words: PlannedTarget[] = [{ period: '2007', text: '25% lower', label: 'Plan 2006-09' }];
    const cells = trendTable(neet, words, 'Leeds', []).rows.flatMap((r) => r.cells.at(-1)!);
    expect(cells.filter((c) => c.source === undefined).map((c) => c.text)).toEqual(['25% lower']);
    const drawn = (targets: readonly PlannedTarget[]) => trendModel(neet, () => undefined, targets).targets.length;
    expect(drawn(words)).toBe(drawn([]));
  });
  it('has a table with every figure, its meaning and its place', () => {
    expect(trendTable(neet, planned, 'Leeds', [])).toMatchSnapshot();
  });

  it('numbers the note on a whole series at the head of its column, before those on single figures', () => {
    const noted = { ...neet, series: neet.series.map((s, i) => (i === 1 ? { ...s, note: 'No year is printed.' } : s)) };
    const { columnNotes, notes } = trendTable(noted, planned, 'Leeds', []);
    expect(columnNotes).toEqual([undefined, 1, undefined]);
    expect(notes[0]).toBe('No year is printed.');
  });
});

/** Labels that touch, or names that found no place. */
function faults(indicator: IndicatorRecord, targets: readonly PlannedTarget[] = []): string[] {
  const m = trendModel(indicator, () => undefined, targets);
  if (!m.drawn) return [];
  return [wide, narrow].flatMap((frame) => {
    const layout = trendLayout(m, frame);
    const boxes = textBoxes(layout);
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .flatMap((b) => (overlaps(a.box, b.box) ? [`${frame.name}: “${a.text}” touches “${b.text}”`] : [])),
    );
    const outside = boxes
      .filter((b) => b.box.x0 < -0.5 || b.box.x1 > frame.width + 0.5)
      .map((b) => `${frame.name}: “${b.text}” is cut off`);
    // What the drawing has no room to name, the words under it do.
    const words = shapeWords(m, [layout]).join(' ');
    const unnamed = m.series
      .filter(
        (s) =>
          ![...layout.labels.map((l) => l.text), words].some((t) => t.toLowerCase().includes(s.name.toLowerCase())),
      )
      .map((s) => `${frame.name}: ${s.name} is not named`);
    return [...touching, ...outside, ...unnamed];
  });
}

describe('text never overlaps', () => {
  it('in the story of four documents', () => {
    expect(faults(neet, planned)).toEqual([]);
  });

  it('in a crowd of targets and benchmarks', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => ({
      period: `201${i}`,
      value: String(8 + (i % 2) / 10),
      label: 'Plan',
    }));
    const crowded = {
      ...neet,
      series: neet.series.map((s) =>
        s.kind === 'area' ? s : { ...s, observations: [figure('2013', s.kind === 'national' ? '6.3' : '6.25')] },
      ),
    };
    expect(faults(crowded, crowd)).toEqual([]);
  });

  const folder = new URL('../../../content/indicators/', import.meta.url);
  // A record that is only begun has none.
  const files = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
    .map(String)
    .filter((f) => f.endsWith('.json'));
  it.each(files)('in %s', (file) => {
    const data = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as IndicatorRecord;
    const key = file.replace(/\.json$/, '');
    expect(faults({ ...data, key, id: key, file, body: '' })).toEqual([]);
  });
});
