import { expect, it } from 'vitest';
import { benchmarks } from '../../domain/benchmark.ts';
import type { Compared } from '../../domain/comparison.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { labelFaults } from '../../testing/touching-labels.ts';
import { frames } from '../frame.ts';
import { boxOf } from '../label.ts';
import { benchmarkDotsLayout, dotRadius } from './layout.ts';
import { benchmarkDots } from './model.ts';
import { standingFinding } from './standing.ts';

type Figures = Partial<Record<'area' | 'national' | 'similar', string>>;

function row(id: string, figures: Figures, more: Partial<IndicatorRecord> = {}, period = '2006'): Compared {
  const indicator = {
    key: `leeds/${id}`,
    id,
    shortName: `Indicator ${id}`,
    unit: 'percent',
    polarity: 'higher',
    precision: 1,
    series: Object.entries(figures).map(([kind, value]) => ({
      id: kind,
      kind,
      observations: [{ period, value, source: 'review-2007', locator: `ref ${id}` }],
    })),
    ...more,
  } as unknown as IndicatorRecord;
  const found = benchmarks(indicator, () => undefined);
  return {
    indicator,
    national: found.find((b) => b.kind === 'national'),
    similar: found.find((b) => b.kind === 'similar'),
  };
}

const rows = [
  row('ahead', { area: '83', national: '78' }),
  row('level', { area: '79', national: '79', similar: '79' }),
  row('behind', { area: '45.4', national: '67', similar: '59' }),
  row('low is good', { area: '12', national: '9.5' }, { polarity: 'lower' }),
  row('neither', { area: '9', national: '13' }, { polarity: 'none' }),
  row('neighbours', { area: '34', similar: '17.5' }, { polarity: 'lower' }),
  row('counted', { area: '5', national: '3' }, { unit: 'rate' }),
];
const model = benchmarkDots('Stay safe', 'Leeds', rows);

it('shows the furthest behind first, and apart what only similar areas can be compared with', () => {
  expect(model.groups.map((g) => [g.heading, g.rows.map((r) => `${r.name}: ${r.words}`)])).toEqual([
    [
      'Beside England',
      [
        'Indicator behind: 21.6 points worse',
        'Indicator low is good: 2.5 points worse',
        'Indicator level: no difference',
        'Indicator ahead: 5 points better',
        'Indicator neither: 4 points apart',
      ],
    ],
    ['Beside similar areas', ['Indicator neighbours: 16.5 points worse']],
  ]);
});

it('says in words what the drawing shows and what it leaves to the table', () => {
  expect([model.title, model.finding, model.key]).toMatchSnapshot();
});

it('names the period of each row where there are several, else once', () => {
  const several = benchmarkDots('Stay safe', 'Leeds', [
    rows[0]!,
    row('late', { area: '9', national: '8' }, {}, '2007'),
  ]);
  expect([several.title, ...several.groups[0]!.rows.map((r) => r.name)]).toEqual([
    'Stay safe: Leeds beside others',
    'Indicator late, 2007',
    'Indicator ahead, 2006',
  ]);
});

it('says for how many the source gives no year for the figure beside the council’s', () => {
  const undated = (compared: Compared): Compared => ({
    ...compared,
    national: {
      ...compared.national!,
      other: { ...compared.national!.other, drawn: { ...compared.national!.other.drawn, undated: true } },
    },
  });
  const [a, b] = [rows[0]!, rows[2]!];
  const said = (...of: Compared[]) =>
    /(?:For [^.]*|The) source gives no year for England’s figure\./.exec(
      benchmarkDots('Stay safe', 'Leeds', of).finding,
    )?.[0];
  expect([said(a, b), said(undated(a), b), said(undated(a)), said(undated(a), undated(b))]).toEqual([
    undefined,
    'For 1 of them the source gives no year for England’s figure.',
    'The source gives no year for England’s figure.',
    'For both the source gives no year for England’s figure.',
  ]);
});

it.each(frames)('keeps figures off the line of zero, $name', (frame) => {
  const { grid, labels } = benchmarkDotsLayout(model, frame);
  const zero = grid.find((g) => g.zero)!.x;
  const across = labels
    .filter((l) => l.className.includes('chart-ink') && /^[\d.]+%$/.test(l.text))
    .map((l) => ({ text: l.text, box: boxOf(l, frame.fontSize, l.className.includes('chart-name')) }))
    // The text is narrower than reckoned for every font.
    .filter(({ box }) => box.x1 - 0.8 * (box.x1 - box.x0) < zero && box.x1 > zero);
  expect(across).toEqual([]);
});

it('draws nothing where no percentage can be compared', () => {
  expect(benchmarkDots('Stay safe', 'Leeds', [rows[6]!])).toMatchObject({ groups: [], key: [] });
});

it.each(frames)('is the same drawing as before, and no two words touch, $name', (frame) => {
  const layout = benchmarkDotsLayout(model, frame);
  expect(layout).toMatchSnapshot();
  expect(labelFaults(layout, /chart-name|chart-word|chart-group/)).toEqual([]);
});

it.each(frames)('hides no mark under another and says every figure, $name', (frame) => {
  const { marks, labels } = benchmarkDotsLayout(model, frame);
  const near = marks.flatMap((a, i) =>
    marks.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 1.5 * dotRadius),
  );
  expect(near).toEqual([]);
  const figures = model.groups.flatMap((g) => g.rows.flatMap((r) => r.marks.map((m) => m.label)));
  expect(labels.map((l) => l.text).filter((t) => /^[\d.]+%$/.test(t) && t !== '100%').length).toBe(figures.length);
});

it('counts in words that hold for none, one, both, all and some', () => {
  const what = 'a figure for England';
  expect([
    standingFinding('Leeds', [], what),
    standingFinding('Leeds', ['same'], what),
    standingFinding('Leeds', ['worse', 'worse'], what),
    standingFinding('Leeds', ['better', 'better', 'better'], what),
    standingFinding('Leeds', ['apart', 'worse', 'better', 'worse'], what),
    standingFinding('Leeds', ['apart'], what),
    standingFinding('Leeds', ['apart', 'apart'], what),
  ]).toEqual([
    'No indicator has a figure for England.',
    'Leeds stood level on the one indicator with a figure for England.',
    'Leeds did worse on both indicators with a figure for England.',
    'Leeds did better on all 3 indicators with a figure for England.',
    'Of 4 indicators with a figure for England, Leeds did better on 1 and worse on 2; on 1 neither direction counts as better.',
    'On the one indicator with a figure for England, neither direction counts as better.',
    'On both indicators with a figure for England, neither direction counts as better.',
  ]);
});
