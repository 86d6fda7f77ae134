import { expect, it } from 'vitest';
import type { CostsRecord } from '../../domain/record.ts';
import { frames } from '../frame.ts';
import { boxOf, overlaps } from '../label.ts';
import { costLayout } from './layout.ts';
import { costModel } from './model.ts';

const line = (id: string, label: string, values: (string | object)[], of?: string[]) => ({
  id,
  label,
  group: 'Themes',
  locator: `table 1, ${label}`,
  ...(of ? { of } : {}),
  amounts: values.map((v, i) => ({
    period: ['2007-11..2008-03', '2008/09 FY', '2007-11..2009-03'][i],
    kind: i === 0 ? 'actual' : 'forecast',
    ...(typeof v === 'string' ? { value: v } : v),
  })),
});
const costs = {
  key: 'tll',
  title: 'Costs',
  unit: 'thousand pounds',
  total: '2007-11..2009-03',
  source: 'plan',
  locator: 'table 1',
  lines: [
    line('a', 'Early Years and Foundation Stage', ['20', '413', '433']),
    line('b', 'TLL Project Team', [{ text: 'Charged to CYPS' }, '440', '440']),
    line('c', 'Executive Heads', [{ value: '39', text: '39 + charged to CYPS' }, '0', '39']),
    line('all', 'Total', ['59', '853', { value: '911', printedSo: 'The lines add up to 912.' }], ['a', 'b', 'c']),
  ],
} as unknown as CostsRecord;
const model = costModel(costs);

it('keeps totals out of the bars and in the table, and what a cell says besides its number in a note', () => {
  expect(model.rows.map((r) => r.label)).toEqual([
    'Early Years and Foundation Stage',
    'TLL Project Team',
    'Executive Heads',
  ]);
  expect(model.table.map((r) => r.total)).toEqual([false, false, false, true]);
  expect(model.columns.map((c) => [c.label, c.kind])).toEqual([
    ['Nov 2007–Mar 2008', 'actual'],
    ['2008/09', 'forecast'],
    ['In all', 'actual and forecast'],
  ]);
  expect(model.notes).toEqual(['Printed as “39 + charged to CYPS”.', 'The lines add up to 912.']);
});

it('says what its numbers are in, and only where they are no pounds', () => {
  expect(model.finding).toContain(' The chart is in thousand pounds: 20 is £20,000.');
  expect(costModel({ ...costs, unit: 'pounds' }).finding).not.toContain('The chart is in');
});

it.each(frames)('is the same bars as before, and no two words touch, $name', (frame) => {
  const layout = costLayout(model, frame);
  expect(layout).toMatchSnapshot();
  const boxes = layout.labels.map((l) => ({ text: l.text, box: boxOf(l, frame.fontSize) }));
  const touching = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlaps(a.box, b.box))
      .map((b) => [a.text, b.text]),
  );
  expect(touching).toEqual([]);
});
