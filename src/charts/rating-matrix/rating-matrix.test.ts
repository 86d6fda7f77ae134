import { describe, expect, it } from 'vitest';
import { ratingHistory } from '../../domain/rating-history.ts';
import type { ScaleRecord, TrackerRecord } from '../../domain/record.ts';
import type { Entry } from '../../schema/tracker.ts';
import { frames, narrow, wide } from '../frame.ts';
import { boxOf, overlaps } from '../label.ts';
import { gridOf } from './grid.ts';
import { matrixLayout } from './layout.ts';
import { matrixModel } from './model.ts';

const level = (id: string, label: string, shape: string, tone: string, exception?: string) => ({
  id,
  label,
  shape,
  tone,
  exception,
});
const rag = {
  key: 'rag',
  levels: [
    level('green', 'Green', 'circle', 'good'),
    level('amber', 'Amber', 'triangle', 'fair', 'unless-improving'),
    level('red', 'Red', 'diamond', 'poor', 'always'),
  ],
} as unknown as ScaleRecord;
const long = {
  key: 'long',
  levels: [
    level('good', 'Substantially completed', 'star', 'best'),
    level('fair', 'Requires considerable improvement', 'triangle', 'fair', 'always'),
  ],
} as unknown as ScaleRecord;
const tracker = (periods: Record<string, Partial<Entry>[]>, titles: Record<string, string>): TrackerRecord =>
  ({
    key: 't',
    shortTitle: 'Improvement priorities',
    itemCount: 14,
    items: Object.entries(titles).map(([id, title]) => ({ id, title })),
    periods: Object.entries(periods).map(([period, entries]) => ({
      key: `t/${period}`,
      period,
      source: 'report',
      entries: entries.map((e) => ({ locator: 'para 1', ...e })),
    })),
  }) as unknown as TrackerRecord;
const model = (t: TrackerRecord, scale: ScaleRecord | undefined = rag) =>
  matrixModel(t, scale, ratingHistory(t, scale)!);

const titles = {
  a: 'Reduce the number of children in poverty',
  b: 'Reduce the rate of increase in obesity and raise physical activity for all',
  c: 'Make sure that the recommendations of the review are carried out in full, on time, by all of the partners who are named in it, and that somebody checks',
};
const three = tracker(
  {
    '2008/09 Q4': [],
    '2009/10 Q2': [
      { item: 'a', marker: 'x', direction: 'improving' },
      { item: 'b', rating: 'green' },
      { item: 'c', marker: 'awaited' },
    ],
    '2009/10 Q4': [
      { item: 'a', rating: 'red', direction: 'improving' },
      { item: 'b', rating: 'green', direction: 'static' },
      { item: 'c', rating: 'amber', direction: 'worsening' },
    ],
  },
  titles,
);
const ids = Object.keys(titles);
const weeks = tracker(
  Object.fromEntries(
    Array.from({ length: 14 }, (_, i) => [
      `2013-W${20 + i}`,
      ids.map((item, n) => ({ item, rating: rag.levels[(i + n) % 3]!.id, direction: 'worsening' as const })),
    ]),
  ),
  titles,
);
const wordy = tracker(
  {
    '2007-11..2008-03': ids.map((item) => ({ item, rating: 'good' })),
    '2008-04..2009-03': ids.map((item) => ({ item, rating: 'fair', direction: 'worsening' as const })),
  },
  titles,
);
const sided = tracker(
  {
    '2005/06 FY': [{ item: 'a', aspect: 'trend', rating: 'green' }],
    '2006/07 FY': ids.flatMap((item) => [
      { item, aspect: 'trend', rating: 'green' },
      { item, aspect: 'against-similar-areas', rating: 'red' },
    ]),
  },
  titles,
);
const oneSided = tracker({ '2006/07 FY': sided.periods[1]!.entries as Entry[] }, titles);
const unrated = tracker(
  {
    '2013-W38': ids.map((item) => ({ item, marker: 'x' as const, direction: 'static' as const })),
    '2013-W39': ids.map((item) => ({ item, marker: 'x' as const, direction: 'improving' as const })),
  },
  titles,
);
const cases: [string, TrackerRecord, ScaleRecord | undefined][] = [
  ['three periods', three, rag],
  ['fourteen weeks', weeks, rag],
  ['long words', wordy, long],
  ['several sides', sided, rag],
  ['several sides in one period', oneSided, rag],
  ['directions only', unrated, undefined],
];

it('says what it draws, what empty boxes and symbols mean', () => {
  const { table, items, ...texts } = model(three);
  expect(texts).toMatchSnapshot();
  expect(items.map((i) => [i.group, i.title.slice(0, 12)])).toEqual([
    ['Exceptions in the fourth quarter of 2009/10', 'Reduce the n'],
    [undefined, 'Make sure th'],
    ['The others', 'Reduce the r'],
  ]);
  expect(table.map((r) => r.cells.map((c) => c?.words))).toEqual([
    [undefined, 'not available [x]', 'Red'],
    [undefined, 'awaited', 'Amber'],
    [undefined, 'Green', 'Green'],
  ]);
});

describe.each(cases)('%s', (_, t, scale) => {
  const m = matrixModel(t, scale, ratingHistory(t, scale)!);
  it.each(frames)('is the same grid as before, $name', (frame) => {
    expect(matrixLayout(m, frame)).toMatchSnapshot();
  });

  it.each(frames)('has no two words or marks that touch, and none outside, $name', (frame) => {
    const layout = matrixLayout(m, frame);
    const bold = (name: string) => ['chart-row', 'chart-word', 'chart-group'].includes(name);
    const half = layout.markSize;
    const boxes = [
      ...layout.labels.map((l) => ({ what: l.text, box: boxOf(l, frame.fontSize, bold(l.className)) })),
      ...layout.marks.map((k) => ({
        what: `mark at ${k.x}, ${k.y}`,
        box: { x0: k.x - half, x1: k.x + half, y0: k.y - half, y1: k.y + half },
      })),
    ];
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlaps(a.box, b.box))
        .map((b) => [a.what, b.what]),
    );
    expect(touching).toEqual([]);
    expect(boxes.filter(({ box: b }) => b.x0 < 0 || b.y0 < 0 || b.x1 > frame.width || b.y1 > layout.height)).toEqual(
      [],
    );
  });

  it.each(frames)('keeps what a box says inside the box, $name', (frame) => {
    const layout = matrixLayout(m, frame);
    const rects = layout.boxes.map((b) => ({
      x0: b.x,
      y0: b.y,
      x1: b.x + layout.cellWidth,
      y1: b.y + layout.cellHeight,
    }));
    const crossing = layout.labels.filter((l) => {
      const box = boxOf(l, frame.fontSize, l.className === 'chart-word');
      const over = rects.filter((r) => overlaps(r, box));
      return over.some((r) => box.x0 < r.x0 || box.x1 > r.x1 || box.y0 < r.y0 || box.y1 > r.y1);
    });
    expect(crossing.map((l) => l.text)).toEqual([]);
  });
});

it('says in words what there is room for, else draws shapes and names them below', () => {
  expect(gridOf(model(three), wide).worded).toBe(true);
  const grid = gridOf(model(weeks), narrow);
  expect([grid.worded, grid.first]).toEqual([false, 14 - grid.heads.length]);
  const { labels } = matrixLayout(model(weeks), narrow);
  expect(labels.slice(-7).map((l) => l.text)).toEqual(
    expect.arrayContaining(['Green', 'Amber', 'Red', 'worsening', `${grid.first} earlier periods are in the table.`]),
  );
});

it('draws of very many items the exceptions and those that moved, and says how many are left out', () => {
  const many = Array.from({ length: 60 }, (_, i) => `item-${i}`);
  const at = (moved: number[], red: number[]) =>
    many.map((item, i) => ({ item, rating: red.includes(i) ? 'red' : moved.includes(i) ? 'amber' : 'green' }));
  const t = tracker(
    { '2009-03': at([40], []), '2009-06': at([], [7, 9]) },
    Object.fromEntries(many.map((id) => [id, id])),
  );
  const m = model(t);
  expect(m.items.map((i) => i.title)).toEqual(['item-7', 'item-9', 'item-40']);
  expect(m.notes[0]).toBe(
    'Drawn are the exceptions and the items whose rating moved since the period before; the other 57 items are in the table.',
  );
  expect(m.table).toHaveLength(60);
});
