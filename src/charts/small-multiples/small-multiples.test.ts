import { expect, it } from 'vitest';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import type { Observation } from '../../schema/figure.ts';
import { labelFaults } from '../../testing/touching-labels.ts';
import { frames } from '../frame.ts';
import { smallMultiplesLayout } from './layout.ts';
import { smallMultiples } from './model.ts';
import { tableRow } from './table.ts';

const figure = (period: string, value?: string, more: Partial<Observation> = {}): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  source: 'review-2007',
  locator: 'ref 53',
  ...more,
});
const indicator = (id: string, own: Observation[], more: Partial<IndicatorRecord> = {}, england?: Observation) =>
  ({
    key: `leeds/${id}`,
    id,
    authority: 'leeds',
    name: id,
    shortName: `Indicator ${id} with a long name`,
    theme: 'stay-safe',
    unit: 'percent',
    polarity: 'higher',
    precision: 1,
    frequency: 'annual',
    series: [
      { id: 'area', kind: 'area', observations: own },
      ...(england ? [{ id: 'national', kind: 'national', observations: [england] }] : []),
    ],
    ...more,
  }) as unknown as IndicatorRecord;

const up = [figure('2004', '61'), figure('2005', '64.5'), figure('2006', '70')];
const recordOf = (indicators: readonly IndicatorRecord[]) =>
  ({
    indicators: new Map(indicators.map((i) => [i.key, i])),
    authorities: new Map([['leeds', { key: 'leeds', shortName: 'Leeds' }]]),
    sources: new Map(),
    plans: new Map(),
    priorities: new Map(),
    trackers: new Map(),
  }) as unknown as OpenRecord;
const theme = { id: 'stay-safe', name: 'Stay safe' };
const charts = smallMultiples(
  recordOf([
    indicator('better', up, { targets: [{ period: '2008', value: '75', source: 's', locator: 'l' }] }, up[2]),
    indicator('worse', up, { polarity: 'lower', unit: 'rate', unitLabel: 'per 1,000' }),
    indicator('broken', [figure('2004', '0'), figure('2005'), figure('2006', '9', { flags: ['b'] })]),
    indicator('single', [figure('2004', '61')]),
    indicator('none', [figure('2004')]),
  ]),
  theme,
  'leeds',
);

it('marks the panels whose figures stand at a time that no source prints, and says so in the key and in the table', () => {
  const read = { undated: true };
  const undated = indicator('read', [
    figure('2004', '61'),
    figure('2005', '64', read),
    figure('2006', undefined, read),
  ]);
  const [chart] = smallMultiples(recordOf([undated, indicator('printed', up)]), theme, 'leeds');
  expect(chart!.key).toContain('*: a figure is printed without a date and stands where we read it to belong.');
  for (const frame of frames) {
    const words = smallMultiplesLayout(chart!, frame).labels.filter((l) => l.className === 'chart-row');
    const titles = words.map((l) => l.text).join(' ');
    expect(titles).toContain('Indicator read with a long name*');
    expect(titles).not.toContain('Indicator printed with a long name*');
  }
  expect(charts[0]!.key.join()).not.toMatch(/date/);
  const panel = chart!.panels.find((p) => p.indicator.id === 'read')!;
  expect(tableRow(panel, 'Leeds').cells[0].map((c) => c.meaning)).toEqual([
    undefined,
    'no date printed',
    'not available',
  ]);
});

it('shows what got worse first, and says what it leaves out', () => {
  expect(charts).toHaveLength(1);
  expect(charts[0]!.panels.map((p) => [p.indicator.id, p.course.words, p.unit])).toEqual([
    ['worse', 'Worse since 2004', 'per 1,000'],
    ['better', 'Better since 2004', undefined],
    ['broken', 'Not compared', undefined],
  ]);
  expect([charts[0]!.title, charts[0]!.finding, charts[0]!.key]).toMatchSnapshot();
});

it('tells zero at the foot from an axis that starts higher, and draws no line over a gap', () => {
  const { panels } = smallMultiplesLayout(charts[0]!, frames[0]!);
  expect(panels.map((p) => p.zero)).toEqual([false, false, true]);
  expect(panels[2]!.series[0]!.path).toBe('');
  expect(panels[2]!.breaks).toHaveLength(1);
});

it('has a key of the marks that are drawn, and of no others', () => {
  const kinds = (chart: (typeof charts)[number]) =>
    smallMultiplesLayout(chart, frames[1]!).key.signs.map((s) => s.kind);
  expect(kinds(charts[0]!)).toEqual(['area', 'national', 'target', 'break', 'high']);
  const zero = indicator('zero', [figure('2004', '0'), figure('2006', '9')]);
  expect(kinds(smallMultiples(recordOf([zero]), theme, 'leeds')[0]!)).toEqual(['area']);
});

it('spans its own years in each panel, and prints the first and the last', () => {
  const layout = smallMultiplesLayout(charts[0]!, frames[0]!);
  const years = layout.panels.map((p) => p.years.map((y) => y.year));
  expect(years.map((y) => [y[0], y.at(-1)])).toEqual([
    [2004, 2006],
    [2004, 2008],
    [2004, 2006],
  ]);
  for (const { years: of, x0, x1 } of layout.panels) {
    const printed = layout.labels.filter((l) => /^\d{4}$/.test(l.text) && l.x > x0 && l.x < x1).map((l) => l.text);
    expect(printed).toEqual([String(of[0]!.year), String(of.at(-1)!.year)]);
    // Nothing is squeezed into a part of its panel.
    expect(of.at(-1)!.x - of[0]!.x).toBeGreaterThan(0.75 * (x1 - x0));
  }
});

it('says the unit right under the title, before how it went', () => {
  const { labels } = smallMultiplesLayout(charts[0]!, frames[0]!);
  const at = (text: string) => labels.find((l) => l.text === text)!.y;
  expect(at('per 1,000')).toBeLessThan(at('Worse since 2004'));
});

it('prints England’s latest figure over a panel that has no room for it', () => {
  const flat = ['2004', '2005', '2006', '2007'].map((y, i) => figure(y, i % 2 === 0 ? '50' : '51', { flags: ['r'] }));
  const also = [{ value: '50.4', locator: 'y', note: 'Elsewhere.' }];
  const crowded = indicator(
    'crowded',
    [...flat.slice(0, 3), { ...flat[3]!, also }, figure('2012', '50.5', { flags: ['b', 'p'] })],
    { targets: [{ period: '2007', value: '50.8', source: 's', locator: 'l' }] },
    figure('2007', '50.6', { qualifier: 'a very great deal more than, in round figures, the share of' }),
  );
  const [chart] = smallMultiples(recordOf([crowded]), theme, 'leeds');
  for (const frame of frames) {
    const { labels, panels, over } = smallMultiplesLayout(chart!, frame);
    expect(panels[0]!.labels.filter((l) => l.className.includes('national'))).toEqual([]);
    const words = labels.filter((l) => l.className.includes('chart-ink-national')).map((l) => l.text);
    expect(words.join(' ')).toBe('England a very great deal more than, in round figures, the share of 50.6%');
    expect(over).toBe(true);
  }
});

it.each(frames)('is the same drawing as before, and no two words touch, $name', (frame) => {
  const layout = smallMultiplesLayout(charts[0]!, frame);
  expect(layout).toMatchSnapshot();
  const labels = [...layout.labels, ...layout.panels.flatMap((p) => p.labels)];
  expect(labelFaults({ ...layout, labels }, /chart-name|chart-row/)).toEqual([]);
  expect(labelFaults({ frame, ...layout.key }, /chart-name|chart-row/)).toEqual([]);
});

it('has every figure of a panel in one row of its table, with its period and its place', () => {
  const row = tableRow(charts[0]!.panels[1]!, 'Leeds');
  expect(row.cells.map((c) => c.map((f) => `${f.period} ${f.text} ${f.locator}`))).toEqual([
    ['2004 61% ref 53', '2005 64.5% ref 53', '2006 70% ref 53'],
    ['2006 70% ref 53'],
    ['2008 75% l'],
  ]);
  expect(row.sources).toEqual(['review-2007', 's']);
});

it('is in several charts where there are many panels, and leaves none out', () => {
  const many = Array.from({ length: 50 }, (_, i) => indicator(`many-${String(i).padStart(2, '0')}`, up));
  const parts = smallMultiples(recordOf(many), theme, 'leeds');
  expect(parts.map((c) => [c.title, c.panels.length])).toEqual([
    ['Stay safe: Leeds over time, part 1 of 3', 17],
    ['Stay safe: Leeds over time, part 2 of 3', 17],
    ['Stay safe: Leeds over time, part 3 of 3', 16],
  ]);
  expect(new Set(parts.flatMap((c) => c.panels.map((p) => p.indicator.key))).size).toBe(50);
});

it('is not drawn where no indicator has two figures', () => {
  expect(smallMultiples(recordOf([indicator('single', [figure('2004', '61')])]), theme, 'leeds')).toEqual([]);
});

it('says how the earlier figures went where the latest cannot be compared with them', () => {
  const courses = (...observations: Observation[]) =>
    smallMultiples(recordOf([indicator('a', observations)]), theme, 'leeds')[0]!.panels[0]!.course;
  expect(courses(...up, figure('2006/07 FY', '50'))).toEqual({
    way: 'better',
    words: 'Better, 2004 to 2006; then 50%',
    upToDate: false,
  });
  expect(courses(...up, figure('2007', '50', { flags: ['b'] })).words).toBe('Better, 2004 to 2006; then 50%');
  expect(courses(...up, figure('2007', '50', { flags: ['b'], qualifier: 'over' })).words).toBe(
    'Better, 2004 to 2006; then over 50%',
  );
  expect(courses(...up, figure('2006/07 FY', '50'), figure('2007/08 FY', '40')).words).toBe('Worse since 2006/07');
  expect(courses(up[0]!, figure('2006/07 FY', '50')).words).toBe('Not compared');
});

it('says of a change within the dead band that it is hardly one', () => {
  const course = (deadBand: string) =>
    smallMultiples(recordOf([indicator('a', up, { deadBand })]), theme, 'leeds')[0]!.panels[0]!.course;
  expect(course('9')).toEqual({ way: 'hardly', words: 'Hardly changed since 2004', upToDate: true });
  expect(course('8.9').way).toBe('better');
});

it('says what is printed too roughly to tell, and where another printed figure would turn the course', () => {
  const courses = (...observations: Observation[]) =>
    smallMultiples(recordOf([indicator('a', observations)]), theme, 'leeds')[0]!.panels[0]!.course;
  const about = { qualifier: 'just over' };
  const twice = [figure('2005', '80', about), figure('2006', '80', about)];
  expect(courses(...twice)).toMatchObject({ way: 'unclear', words: 'Unclear since 2005' });
  // The key says it as the finding does.
  const [chart] = smallMultiples(recordOf([indicator('a', twice)]), theme, 'leeds');
  expect(chart!.finding).toMatch(/is printed too roughly to tell/);
  expect(chart!.key).toContain('“Unclear”: printed too roughly to tell.');
  expect(charts[0]!.key.join(' ')).not.toMatch(/Unclear/);
  const also = [{ value: '60', locator: 'y', note: 'Elsewhere.' }];
  expect(courses(figure('2005', '61'), figure('2006', '64', { also })).words).toBe(
    'Better since 2005; documents differ',
  );
});
