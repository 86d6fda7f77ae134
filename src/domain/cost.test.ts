import { expect, it } from 'vitest';
import type { Costs } from '../schema/costs.ts';
import { costFinding, grandTotal, inPounds, pounds } from './cost.ts';

const line = (id: string, values: [string, string], of?: string[]): Costs['lines'][number] => ({
  id,
  label: `Line ${id}`,
  group: 'Themes',
  locator: `table 1, ${id}`,
  ...(of ? { of } : {}),
  amounts: [
    { period: '2007/08 FY', kind: 'actual', value: values[0] },
    { period: '2007/08 FY..2008/09 FY', kind: 'forecast', value: values[1] },
  ],
});
const costs: Pick<Costs, 'lines' | 'unit' | 'total'> = {
  unit: 'thousand pounds',
  total: '2007/08 FY..2008/09 FY',
  lines: [
    line('a', ['20', '604']),
    line('b', ['96', '681']),
    line('sub', ['116', '1285'], ['a', 'b']),
    line('all', ['116', '1285'], ['sub']),
  ],
};

it('finds the total that no other adds up', () => {
  expect(grandTotal(costs)?.id).toBe('all');
  expect(grandTotal({ lines: costs.lines.slice(0, 2) })).toBeUndefined();
});

it('gives amounts in pounds, exactly', () => {
  expect(inPounds({ unit: 'million pounds' }, '1.05')).toBe('1050000');
  expect(pounds({ unit: 'thousand pounds' }, '8160')).toBe('£8,160,000');
  expect(pounds({ unit: 'pounds' }, '-12.50')).toBe('−£12.50');
});

it('says the total, what is spent of it and the largest line', () => {
  expect(costFinding(costs)).toMatchInlineSnapshot(
    `"The costs are £1,285,000 in all, actual and forecast, for 2007/08 to 2008/09, of which £116,000 was spent in 2007/08. The largest line is Line b, £681,000."`,
  );
  expect(costFinding({ ...costs, lines: [] })).toBe('No total is printed.');
});
