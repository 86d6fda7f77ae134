import { describe, expect, it } from 'vitest';
import { bulletsOfPriority, type Bullet } from '../../domain/bullets.ts';
import type { IndicatorRecord, OpenRecord, PriorityRecord } from '../../domain/record.ts';
import type { PlannedFigure } from '../../schema/figure.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { frames } from '../frame.ts';
import { overlaps } from '../label.ts';
import { bulletLayout, bulletTexts } from './layout.ts';
import { bulletModel } from './model.ts';

type Points = Record<string, string>;
const figures = (points: Points, flags: Record<string, 'b'> = {}) =>
  Object.entries(points).map(([period, value]) => ({
    period,
    value,
    source: 'report',
    locator: 'ref 1',
    ...(flags[period] ? { flags: [flags[period]] } : {}),
  }));
const indicatorOf = (
  name: string,
  polarity: Indicator['polarity'],
  area: Points,
  national: Points = {},
  more: Partial<Indicator> = {},
  flags: Record<string, 'b'> = {},
): IndicatorRecord =>
  ({
    key: `leeds/${name}`,
    id: name,
    authority: 'leeds',
    name,
    shortName: name,
    unit: 'percent',
    polarity,
    precision: 1,
    frequency: 'annual',
    series: [
      { id: 'area', kind: 'area', observations: figures(area, flags) },
      { id: 'national', kind: 'national', observations: figures(national) },
    ],
    ...more,
  }) as unknown as IndicatorRecord;

const year = '2008/09 FY';
const planned = (baseline: string | undefined, target: string, period = year): PlannedFigure[] => [
  ...(baseline === undefined ? [] : [{ kind: 'baseline' as const, period: '2006/07 FY', value: baseline }]),
  { kind: 'target', period, value: target },
];
type Row = [title: string, IndicatorRecord, PlannedFigure[]];
function bulletsOf(...rows: Row[]): Bullet[] {
  const record = {
    sources: new Map(),
    indicators: new Map(rows.map(([, i]) => [i.key, i])),
  } as unknown as OpenRecord;
  const measures = rows.map(([title, i, f]) => ({
    id: i.id,
    title,
    indicator: i.key,
    locator: 'measure 1',
    figures: f,
  }));
  return bulletsOfPriority(record, { source: 'plan', measures } as unknown as PriorityRecord);
}

const met: Row = [
  'Attendance',
  indicatorOf('met', 'higher', { [year]: '93.1' }, { [year]: '92.6' }),
  planned('90', '93'),
];
const close: Row = ['Reviews held on time', indicatorOf('close', 'higher', { [year]: '97' }), planned('95', '98.5')];
const missed: Row = [
  'Young people aged 16 to 18 who are in no education, no employment and no training, or of whom nothing is known at all',
  indicatorOf('missed', 'lower', { '2006/07 FY': '8.8', [year]: '10.4' }, { [year]: '10.3' }),
  planned('8.8', '8.0'),
];
const noFigure: Row = ['Assessments', indicatorOf('none', 'higher', { '2006/07 FY': '56' }), planned('56', '76')];
const onlyBaseline: Row = ['Gap', indicatorOf('base', 'higher', { '2006': '40' }), planned('41', '47')];
const all = [met, close, missed, noFigure, onlyBaseline];
const judged = [met, close];

const cases: [string, Bullet[]][] = [
  ['all kinds', bulletsOf(...all)],
  ['one scale', bulletsOf(...judged, noFigure)],
  ['met', bulletsOf(met)],
  ['close', bulletsOf(close)],
  ['missed', bulletsOf(missed)],
  ['not judged', bulletsOf(noFigure)],
  ['none judged', bulletsOf(noFigure, onlyBaseline)],
  ['a target of zero', bulletsOf(['Waits', indicatorOf('zero', 'lower', { [year]: '0' }), planned('0.4', '0')])],
  ['a target of a hundred', bulletsOf(['All', indicatorOf('all', 'higher', { [year]: '100' }), planned('97', '100')])],
];

describe('target bullets', () => {
  it.each(cases)('%s: the same words and places as before', (_name, bullets) => {
    const model = bulletModel(bullets);
    expect(model).toMatchSnapshot();
    for (const frame of frames) expect(bulletLayout(model, frame)).toMatchSnapshot(frame.name);
  });

  it.each(cases)('%s: no text touches another or is cut; nothing leaves its scale', (_name, bullets) => {
    for (const frame of frames) {
      const layout = bulletLayout(bulletModel(bullets), frame);
      const boxes = bulletTexts(layout);
      const touching = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
      );
      const cut = boxes.filter(
        (b) => b.box.x0 < -0.5 || b.box.x1 > frame.width + 0.5 || b.box.y1 > layout.height + 0.5,
      );
      expect([...touching, ...cut.map((b) => b.text)]).toEqual([]);
      for (const r of layout.rows) {
        for (const x of [r.bar, r.target, r.benchmark?.x ?? 0]) expect(x).toBeLessThanOrEqual(r.end);
        expect((r.close?.x ?? 0) + (r.close?.width ?? 0)).toBeLessThanOrEqual(r.end + 0.1);
      }
    }
  });

  it('puts the number of every mark under it, or right beside', () => {
    const reviews: Row = ['Reviews on time', indicatorOf('cp', 'higher', { [year]: '97' }), planned('95', '100')];
    for (const [, bullets] of [...cases, ['near its target', bulletsOf(reviews)] as const]) {
      const model = bulletModel(bullets);
      const rows = model.scales.flatMap((s) => s.rows);
      for (const frame of frames) {
        const layout = bulletLayout(model, frame);
        const boxes = bulletTexts(layout);
        layout.rows.forEach((placed, i) => {
          const row = rows[i]!;
          const names: [string, number][] = [
            [row.figure.label, placed.bar],
            [row.target.label, placed.target],
            ...(row.benchmark && placed.benchmark
              ? [[row.benchmark.label, placed.benchmark.x] as [string, number]]
              : []),
          ];
          const below = boxes.filter(({ box }) => box.y0 > placed.y);
          for (const [text, at] of names) {
            const { box } = below.find((b) => b.text === text)!;
            expect([text, box.x0 <= at + 6.1 && at <= box.x1 + 6.1]).toEqual([text, true]);
          }
        });
      }
    }
  });

  it('starts every bar at zero: twice the figure is twice the bar, whichever way is better', () => {
    for (const polarity of ['higher', 'lower'] as const) {
      const bullets = bulletsOf(
        ['Half', indicatorOf('half', polarity, { [year]: '40' }), planned(undefined, '90')],
        ['Whole', indicatorOf('whole', polarity, { [year]: '80' }), planned(undefined, '90')],
      );
      const [half, whole] = bulletLayout(bulletModel(bullets), frames[0]!).rows;
      expect(whole!.bar).toBeCloseTo(2 * half!.bar, 0);
    }
  });

  it('says how many targets were met, and which way is better', () => {
    const model = bulletModel(bulletsOf(...all));
    expect(model.finding).toBe(
      'Of 5 targets, 1 was met, 1 came close and 1 was missed; no figure to judge the other 2 by is published here.',
    );
    expect(model.key).toContain('Where a target is “or less”, lower is better.');
    expect(model.rows.map((r) => r.status?.word)).toEqual(['met', 'close', 'missed', 'no figure', 'no figure']);
    expect(bulletModel(bulletsOf(missed)).finding).toBe('In 2008/09 it was 10.4%, so the target of 8.0% was missed.');
  });

  it('shades where a figure is close: below the target where higher is better, above it where lower is', () => {
    const zones = bulletModel(bulletsOf(met, missed)).rows.map((r) => r.close);
    expect(zones).toEqual([
      { from: 91, to: 93 },
      { from: 8, to: 8.4 },
    ]);
    const none = indicatorOf('none', 'lower', { [year]: '0' });
    expect(bulletModel(bulletsOf(['None', none, planned(undefined, '0')])).rows[0]?.close).toBeUndefined();
  });

  it('draws rows on one scale where each fills a quarter of it, and says which scale where there are two', () => {
    const scales = (...rows: Row[]) =>
      bulletModel(bulletsOf(...rows)).scales.map((s) => [s.heading, s.end, s.rows.map((r) => r.title)]);
    expect(scales(...judged, noFigure)).toEqual([
      [undefined, 100, ['Attendance', 'Reviews held on time', 'Assessments']],
    ]);
    const small: Row = ['Vacancies', indicatorOf('small', 'lower', { [year]: '6.4' }), planned('7', '6')];
    expect(scales(missed, met, small)).toEqual([
      ['On a scale of 0 to 100%', 100, ['Attendance']],
      ['Drawn larger, on a scale of 0 to 12%', 12, [missed[0], 'Vacancies']],
    ]);
    expect(scales(small)).toEqual([[undefined, 8, ['Vacancies']]]);
  });

  it('names the end of every scale', () => {
    for (const [, bullets] of cases) {
      const { scales } = bulletModel(bullets);
      const said = bulletLayout({ scales }, frames[1]!).labels.map((l) => l.text);
      for (const { end } of scales) expect(said).toContain(`${end}%`);
    }
  });

  it('judges by a figure of the target’s own period only, and never across a break', () => {
    const [before] = bulletsOf(noFigure);
    expect([before?.figure.value, before?.baseline, before?.status]).toEqual(['56', false, undefined]);
    const [base] = bulletsOf(onlyBaseline);
    expect([base?.figure.value, base?.baseline]).toEqual(['41', true]);
    const broken = indicatorOf(
      'b',
      'higher',
      { '2006/07 FY': '50', '2007/08 FY': '70' },
      {},
      {},
      { '2007/08 FY': 'b' },
    );
    expect(bulletsOf(['Broken', broken, planned('50', '76')])[0]?.figure.value).toBe('50');
    const later = indicatorOf('later', 'higher', { '2006/07 FY': '50', '2010/11 FY': '90' });
    expect(bulletsOf(['Later', later, planned('50', '76')])[0]?.figure.value).toBe('50');
  });

  it('leaves out measures without a target in numbers', () => {
    expect(bulletsOf(['Awaited', met[1], [{ kind: 'target', period: year, marker: 'awaited' }]])).toEqual([]);
  });
});
