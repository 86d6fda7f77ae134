import { expect, it } from 'vitest';
import type { ContentFile } from '../entry.ts';
import { buildRecord } from '../record.ts';
import { indicatorRegister } from './indicators.ts';
import { rowsOf } from './register.ts';

const indicator = (id: string, period: string, more: object = {}): ContentFile =>
  ({
    kind: 'indicator',
    key: `leeds/${id}`,
    file: `${id}.json`,
    data: {
      authority: 'leeds',
      name: id,
      unit: 'percent',
      refs: [],
      series: [
        { id: 'area', kind: 'area', observations: [{ period, value: '50', source: 's', locator: 'x', ...more }] },
      ],
    },
  }) as unknown as ContentFile;
const register = indicatorRegister(
  buildRecord([indicator('printed', '2010'), indicator('read', '2009', { undated: true })]),
);

it('says where the period of the latest figure is a reading, and sorts by it all the same', () => {
  const sorted = rowsOf(register, { path: 'by/period', sortedBy: 'period' });
  expect(sorted.map((r) => r.cells[3]?.text)).toEqual(['read as 2009', '2010']);
});
