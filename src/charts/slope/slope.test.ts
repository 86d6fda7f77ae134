import { describe, expect, it } from 'vitest';
import type { IndicatorRecord } from '../../domain/record.ts';
import type { Observation } from '../../schema/figure.ts';
import { frames, wide } from '../frame.ts';
import { labelFaults } from '../../testing/touching-labels.ts';
import { boxOf } from '../label.ts';
import { slopeLayout } from './layout.ts';
import { slopeModel } from './model.ts';
import { stack } from './stack.ts';

type Figures = Record<string, string | Partial<Observation>>;
const indicator = (name: string, figures: Figures, rest: object = {}): IndicatorRecord =>
  ({
    key: `leeds/${name}`,
    name: `The share of ${name}`,
    shortName: name,
    unit: 'percent',
    precision: 1,
    polarity: 'higher',
    series: [
      {
        id: 'area',
        kind: 'area',
        observations: Object.entries(figures).map(([period, v]) => ({
          period,
          source: 'review',
          locator: 'ref 1',
          ...(typeof v === 'string' ? { value: v } : v),
        })),
      },
    ],
    ...rest,
  }) as unknown as IndicatorRecord;
const model = (all: readonly IndicatorRecord[]) => slopeModel(all, () => '2007', 'Enjoy and achieve in Leeds');

const schools = [
  indicator('Secondary attendance', { 2004: '91.0', 2006: '90.9' }),
  indicator('Persistent absence', { 2004: '8.6', 2006: '8.2' }, { polarity: 'lower' }),
  indicator('Five good GCSEs with English and maths', { 2004: '45.4', 2006: { value: '52.2', flags: ['p'] } }),
  indicator('Key Stage 2 English', { 2004: '78', 2006: '79' }),
  indicator('Key Stage 2 maths', { 2004: '78', 2006: { value: '78', qualifier: 'approximately' } }),
  indicator('Pupils of minority ethnic groups', { 2004: '9', 2006: '11' }, { polarity: 'none' }),
  indicator('Primary schools: good', { 2006: '83' }),
  indicator('Exclusions', { 2004: '74', 2006: '60' }, { unit: 'number' }),
];
const same = Array.from({ length: 12 }, (_, i) => indicator(`Figure ${i} of many alike`, { 2004: '50', 2006: '51' }));
const spans = ['Looked-after: part in reviews', 'Initial assessments on time', 'Schools: positive contribution'].map(
  (name, i) => indicator(name, { '2007-11..2008-03': `${20 + 30 * i}.25`, '2008-11..2009-03': `${21 + 31 * i}.75` }),
);
const cases: [string, IndicatorRecord[]][] = [
  ['schools', schools],
  ['twelve alike', same],
  ['spans', spans],
];

it('calls a change within the dead band hardly changed, and gives its size', () => {
  const [attendance, ...others] = schools;
  const m = model([{ ...attendance!, deadBand: '0.1' }, ...others])!;
  expect(m.lines[0]).toMatchObject({ favour: 'same', word: 'hardly changed' });
  expect(m.rows[0]!.change).toBe('hardly changed, down by 0.1 percentage points');
});

it('says of which figures the period is a reading', () => {
  const read = indicator('Read', { 2004: '70', 2006: { value: '75', undated: true } });
  expect(model([...schools, read])!.notes[0]).toMatch(
    / No date is printed with a figure of Read: the period is our reading\./,
  );
  expect(model(schools)!.notes[0]).not.toMatch(/date/);
});

it('says where the drawing starts: at its lowest figure, which may be zero', () => {
  const notes = (...more: IndicatorRecord[]) => model([...schools, ...more])!.notes[0]!;
  expect(notes()).toContain('The drawing does not start at zero.');
  const none = notes(indicator('None at first', { 2004: '0', 2006: '12' }));
  expect(none).toContain('The drawing starts at zero.');
  expect(none).not.toContain('not start');
  expect(notes(indicator('Below', { 2004: '-2', 2006: '0' }))).not.toContain('start at zero');
});

it('says what it draws, by which rule, and names what it leaves out', () => {
  const { lines, rows, ...texts } = model(schools)!;
  expect(texts).toMatchSnapshot();
  expect(lines.map((l) => [l.name, l.from.label, l.to.label, l.word])).toMatchSnapshot();
  expect(rows.map((r) => [r.name, r.figures.map((f) => f.map((x) => x.text)), r.change])).toMatchSnapshot();
});

it('is nothing where fewer than three figures have both periods', () => {
  expect(model(schools.slice(0, 2))).toBeUndefined();
  expect(model([])).toBeUndefined();
});

it('draws of very many figures the twelve that changed most, and names the others', () => {
  const many = Array.from({ length: 15 }, (_, i) => indicator(`f${i}`, { 2004: '10', 2006: String(10 + i) }));
  const m = model(many)!;
  expect(m.lines).toHaveLength(12);
  expect(m.rows).toHaveLength(15);
  expect(m.notes[1]).toBe('Drawn are the 12 figures that changed most. In the table only: f0; f1; f2.');
});

describe.each(cases)('%s', (_, all) => {
  it.each(frames)('is the same drawing as before, $name', (frame) => {
    expect(slopeLayout(model(all)!, frame)).toMatchSnapshot();
  });

  it.each(frames)('has no two words that touch, none cut and none on a line, $name', (frame) => {
    const layout = slopeLayout(model(all)!, frame);
    const bold = /chart-row|chart-word|slope-word/;
    const boxes = layout.labels.map((l) => ({
      text: l.text,
      column: l.className === 'chart-row',
      box: boxOf(l, frame.fontSize, bold.test(l.className)),
    }));
    expect(labelFaults(layout, bold)).toEqual([]);
    const [left = 0, right = 0] = layout.columns;
    const inPlot = boxes.filter(
      (b) => !b.column && b.box.x1 > left - layout.radius && b.box.x0 < right + layout.radius,
    );
    expect(inPlot.map((b) => b.text)).toEqual([]);
    expect(boxes.filter((b) => b.column && b.box.y1 > layout.top).map((b) => b.text)).toEqual([]);
  });

  it.each(frames)('puts the higher figure higher, $name', (frame) => {
    const m = model(all)!;
    const { lines } = slopeLayout(m, frame);
    const wrong = lines.flatMap((a, i) =>
      lines.filter((b, j) => m.lines[i]!.to.value > m.lines[j]!.to.value && a.y2 >= b.y2),
    );
    expect(wrong).toEqual([]);
  });
});

it('joins words that gave way to their points', () => {
  expect(slopeLayout(model(same)!, wide).leaders.length).toBeGreaterThan(12);
  expect(slopeLayout(model(spans)!, wide).leaders).toEqual([]);
});

describe('a stack', () => {
  it('leaves alone what does not touch', () => {
    expect(
      stack(
        [
          { y: 10, height: 10 },
          { y: 50, height: 10 },
        ],
        100,
      ),
    ).toEqual([10, 50]);
  });

  it('shares the way that must be given, and stays within its length', () => {
    expect(
      stack(
        [
          { y: 50, height: 20 },
          { y: 50, height: 20 },
        ],
        100,
      ),
    ).toEqual([40, 60]);
    expect(
      stack(
        [
          { y: 0, height: 20 },
          { y: 1, height: 20 },
        ],
        100,
      ),
    ).toEqual([10, 30]);
    expect(
      stack(
        [
          { y: 99, height: 20 },
          { y: 100, height: 20 },
        ],
        100,
      ),
    ).toEqual([70, 90]);
  });

  it('pushes one pile into another where it must', () => {
    const wishes = [5, 40, 41, 42, 43].map((y) => ({ y, height: 20 }));
    const middles = stack(wishes, 200);
    middles.slice(1).forEach((m, i) => expect(m - middles[i]!).toBeGreaterThanOrEqual(20 - 1e-9));
    expect(middles[0]).toBeGreaterThanOrEqual(10);
  });
});
