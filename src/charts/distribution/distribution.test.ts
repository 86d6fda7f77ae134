import { describe, expect, it } from 'vitest';
import type { ScaleRecord, TrackerPeriodRecord, TrackerRecord } from '../../domain/record.ts';
import { frames, narrow } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import { distributionLayout } from './layout.ts';
import { distributionModel } from './model.ts';

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
});
