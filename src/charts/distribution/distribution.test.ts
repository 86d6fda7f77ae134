import { describe, expect, it } from 'vitest';
import type { ScaleRecord, TrackerPeriodRecord, TrackerRecord } from '../../domain/record.ts';
import { frames, narrow } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import { fillOf, hatch } from './hatch.ts';
import { distributionLayout } from './layout.ts';
import { distributionModel } from './model.ts';
import { wordsUnder } from './words.ts';

const scale = {
  key: 'rag',
  levels: [
    { id: 'green', label: 'Green', meaning: 'On track.', shape: 'circle', tone: 'good' },
    { id: 'amber', label: 'Amber', meaning: 'Delays.', shape: 'triangle', tone: 'fair' },
    { id: 'red', label: 'Red', meaning: 'Off track.', shape: 'diamond', tone: 'poor' },
    { id: 'no-result', label: 'No result', meaning: 'None.', shape: 'ring', tone: 'neutral' },
    { id: 'not-rated', label: 'Not rated', meaning: 'None.', shape: 'dash', tone: 'neutral' },
  ],
} as unknown as ScaleRecord;

const period = (text: string, counts: number[] | undefined, entries: object[] = []): TrackerPeriodRecord =>
  ({
    key: `t/${text}`,
    period: text,
    source: 'report',
    locator: 'para 4.5',
    entries,
    ...(counts ? { printedCounts: counts.map((count, i) => ({ rating: scale.levels[i]!.id, count })) } : {}),
  }) as unknown as TrackerPeriodRecord;
const tracker = (periods: TrackerPeriodRecord[]): TrackerRecord =>
  ({ key: 't', shortTitle: 'Improvement priorities', periods }) as unknown as TrackerRecord;

const printed = tracker([
  period('2008/09 Q4', [4, 10, 0]),
  period('2009/10 Q2', [6, 5, 3]),
  period('2009/10 Q4', [5, 3, 6], [{ item: 'a', rating: 'red' }]),
]);

describe('a distribution', () => {
  it('says what is printed only as counts', () => {
    const model = distributionModel(printed, scale);
    expect([model.title, model.finding, model.note]).toMatchSnapshot();
  });

  it.each(frames)('is the same bars as before, $name', (frame) => {
    expect(distributionLayout(distributionModel(printed, scale), frame)).toMatchSnapshot();
  });

  it('has a bar for each aspect where items have several ratings', () => {
    const entries = [
      { item: 'a', aspect: 'trend', rating: 'green' },
      { item: 'a', aspect: 'target', rating: 'red' },
    ];
    const model = distributionModel(tracker([period('2006/07 FY', undefined, entries)]), scale);
    expect(model.rows.map((r) => r.label)).toEqual(['2006/07, trend', '2006/07, target']);
    expect([model.title, model.finding]).toEqual([
      'Improvement priorities: ratings in 2006/07',
      'In 2006/07, by trend, 1 was green; by target, 1 was red.',
    ]);
    expect(distributionModel(tracker([period('2006/07 FY', undefined, entries)]), scale, 'target').rows).toHaveLength(
      1,
    );
  });

  it('has no bar for a period without a rating', () => {
    expect(distributionModel(tracker([period('2013-W39', undefined)]), scale).rows).toEqual([]);
  });

  it('keeps the words of small segments apart', () => {
    const model = distributionModel(tracker([period('2009/10 Q4', [80, 1, 1, 1, 1])]), scale);
    const [bar] = distributionLayout(model, narrow).bars;
    const boxes = bar!.segments.map((s) => ({
      y: s.textY,
      x0: s.shapeX,
      x1: s.textX + textWidth(s.text, narrow.fontSize, true),
    }));
    for (const [i, a] of boxes.entries()) {
      expect(a.x1).toBeLessThanOrEqual(narrow.width + 1);
      for (const b of boxes.slice(i + 1)) expect(a.y !== b.y || a.x1 <= b.x0).toBe(true);
    }
  });

  const many = distributionModel(tracker([period('2009/10 Q4', [23, 23, 27, 2, 11])]), scale);

  it.each(frames)(
    'begins words under their own segment, or joins the two by a line that nothing is in the way of, $name',
    (frame) => {
      const [bar] = distributionLayout(many, frame).bars;
      const boxes = bar!.segments.map((s) => ({
        y: s.textY,
        x0: s.shapeX - frame.fontSize * 0.36,
        x1: s.textX + textWidth(s.text, frame.fontSize, true),
      }));
      for (const [i, s] of bar!.segments.entries()) {
        const at = Number(/^M([\d.]+)/.exec(s.leader)?.[1]);
        if (s.leader === '') expect(s.shapeX >= s.x && s.shapeX <= s.x + s.width).toBe(true);
        else {
          expect(at >= s.x && at <= s.x + s.width && at >= boxes[i]!.x0 && at <= boxes[i]!.x1).toBe(true);
          expect(boxes.filter((b) => b.y < s.textY && b.x0 < at && at < b.x1)).toEqual([]);
        }
      }
      expect(bar!.segments.some((s) => s.leader !== '')).toBe(true);
    },
  );

  it('keeps words on one line where each begins under its own, and finds a line for each where nothing else does', () => {
    expect(
      wordsUnder(
        [
          { x: 0, own: 100, width: 40 },
          { x: 102, own: 60, width: 50 },
        ],
        200,
      ),
    ).toEqual([
      { line: 0, x: 0, leader: undefined },
      { line: 0, x: 102, leader: undefined },
    ]);
    const slivers = Array.from({ length: 6 }, (_, i) => ({ x: 90 + 2 * i, own: 2, width: 90 }));
    expect(new Set(wordsUnder(slivers, 100).map((p) => p.line)).size).toBe(6);
  });

  it('hatches the second of two levels of one tone, in every bar alike and within its segment', () => {
    expect(scale.levels.map((l) => fillOf(l, scale.levels))).toEqual(['plain', 'plain', 'plain', 'plain', 'rising']);
    const plain = distributionLayout(many, frames[0]!).bars[0]!.segments.map((s) => s.hatch === '');
    expect(plain).toEqual([true, true, true, true, false]);
    const box = { x: 10, y: 20, width: 30, height: 16 };
    for (const fill of ['rising', 'falling'] as const) {
      const numbers = hatch(fill, box)
        .match(/[\d.]+/g)!
        .map(Number);
      expect(numbers.every((n, i) => (i % 2 === 0 ? n >= 10 && n <= 40 : n >= 20 && n <= 36))).toBe(true);
      expect(numbers.length).toBeGreaterThan(12);
    }
  });
});
