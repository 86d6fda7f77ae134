import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../domain/entry.ts';
import type { TrackerPeriod } from '../schema/tracker.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { intake } from './intake.ts';

const period = {
  period: '2009/10 Q4',
  summary: 'Two rated.',
  source: 'report-2010',
  locator: 'part 3',
  entries: [
    { item: 'roofs', rating: 'green', direction: 'improving', locator: 'row 1' },
    { item: 'streets', marker: 'awaited', locator: 'row 2' },
  ],
};
const files = [
  {
    kind: 'tracker',
    key: 'progress',
    file: 'trackers/progress/index.mdx',
    data: {
      authority: 'leeds',
      title: 'Progress',
      scale: 'rag',
      items: ['roofs', 'streets', 'barns'].map((id) => ({ id, title: id })),
    },
  },
  { kind: 'tracker-period', key: 'progress/2009-10-q4', file: 'trackers/progress/2009-10-q4.json', data: period },
  { kind: 'scale', key: 'rag', file: 'scales/rag.json', data: { levels: [{ id: 'green' }, { id: 'red' }] } },
] as unknown as ContentFile[];

/** What comes of rows of ratings: the file as it would be, or what is refused. */
function told(rows: readonly string[], reason?: string) {
  const head = 'tracker,period,item,aspect,rating,rating_label,direction,marker,locator';
  const text = [head, ...rows.map((r) => `progress,2009/10 Q4,${r}`)].join('\n');
  const read = readWorkbook(new TextEncoder().encode(text), 'ratings.csv');
  if ('refusal' in read) throw new Error(read.refusal.sentence);
  const result = intake(read.workbook, files, {}, { today: '2026-11-22', reason });
  if (result.problems.length > 0) return result.problems.map((p) => `${p.cell}: ${p.found}`);
  return JSON.parse(result.files[0]!.text) as TrackerPeriod;
}

describe('ratings', () => {
  it('are refused where one stands in two rows', () => {
    expect(told(['roofs,,red,,improving,,row 1', 'roofs,overall,green,,improving,,row 1'])).toEqual([
      'E3: progress, 2009/10 Q4, roofs, overall, for the second time (first in E2)',
    ]);
    expect(told(['roofs,,red,,improving,,row 1', 'roofs,trend,green,,,,row 1'])).toHaveProperty('entries.length', 3);
  });

  const on = '2026-11-22';
  const reason = 'The board corrected it.';
  it.each([
    ['a rating', 'roofs,,red,,improving,,row 1', [{ was: 'green', on, reason }]],
    [
      'a rating and its arrow',
      'roofs,,red,,static,,row 1',
      [
        { was: 'green', on, reason },
        { was: 'improving', on, reason },
      ],
    ],
    ['a rating withdrawn', 'roofs,,,,improving,[x],row 1', [{ was: 'green', on, reason }]],
    ['a rating suppressed', 'roofs,,,,improving,[c],row 1', [{ was: 'c', on, reason }]],
    ['a rating that was awaited', 'streets,,red,,,,row 2', undefined],
    ['a place', 'roofs,,green,,improving,,row 7', undefined],
  ])('say why, where %s changes', (_, row, revised) => {
    const item = row.split(',')[0];
    const after = told([row], reason) as TrackerPeriod;
    expect(after.entries.find((e) => e.item === item)?.revised).toEqual(revised);
    expect((told([row]) as TrackerPeriod).entries.find((e) => e.item === item)?.revised).toBeUndefined();
    expect(after.revised).toBeUndefined();
  });

  it('say in the period’s file why an arrow is gone', () => {
    const after = told(['roofs,,green,,,,row 1'], reason) as TrackerPeriod;
    expect(after.revised).toEqual([{ was: 'direction, roofs: improving', on, reason }]);
    expect(after.entries[0]).not.toHaveProperty('direction');
  });
});
