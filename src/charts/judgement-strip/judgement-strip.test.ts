import { expect, it } from 'vitest';
import type { ReviewRecord, ScaleRecord } from '../../domain/record.ts';
import { frames } from '../frame.ts';
import { judgementLayout } from './layout.ts';
import { judgementModel } from './model.ts';

const scale = {
  key: 'jar-2008',
  name: 'Joint Area Review grades',
  levels: [
    { id: 'good', label: 'Good', meaning: 'Above.', shape: 'circle', tone: 'good' },
    { id: 'adequate', label: 'Adequate', meaning: 'At.', shape: 'triangle', tone: 'fair' },
    { id: 'inadequate', label: 'Inadequate', meaning: 'Below.', shape: 'diamond', tone: 'poor' },
    { id: 'not-judged', label: 'Not judged', meaning: 'None.', shape: 'dash', tone: 'neutral' },
  ],
} as unknown as ScaleRecord;
const review = {
  key: 'jar',
  scale: 'jar-2008',
  judgements: [
    { id: 'a', area: 'Safeguarding', grade: 'good', locator: 'para 1' },
    {
      id: 'b',
      area: 'Teenage pregnancy and young parents in the west of the city',
      grade: 'inadequate',
      locator: 'para 2',
    },
    { id: 'c', area: 'Youth work', locator: 'para 3' },
  ],
} as unknown as ReviewRecord;
const model = judgementModel(review, new Map([['jar-2008', scale]]));

it('orders a strip from the lowest level to the highest, without those outside the order', () => {
  expect(model.rows[0]?.levels.map((l) => l.id)).toEqual(['inadequate', 'adequate', 'good']);
  expect(model.key).toEqual(['Each strip runs from Inadequate on the left to Good on the right.']);
  expect(model.finding).toMatchInlineSnapshot(
    `"Of 2 areas judged, 1 was good and 1 inadequate. 1 more has findings but no grade."`,
  );
});

it.each(frames)('is the same strips as before, $name', (frame) => {
  expect(judgementLayout(model, frame)).toMatchSnapshot();
});
