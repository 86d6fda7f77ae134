import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import { changed, differences } from './differences.ts';
import type { Reading } from './reading.ts';

const figure: Observation = {
  period: '2010',
  value: '8.1',
  interval: { low: '7.9', high: '8.3' },
  source: 'report',
  locator: 'p 1',
};
const after = (value: string, note: string) => {
  const r = { of: 'observation', period: '2010', value, source: 'report', reading: 1, further: { note } } as Reading;
  return changed(figure, r, differences(figure, r), undefined);
};

it('drops the interval of a value that is another now, and keeps it where only a remark changes', () => {
  expect(after('9.4', 'Counted again.')).toEqual({
    period: '2010',
    value: '9.4',
    note: 'Counted again.',
    source: 'report',
    locator: 'p 1',
  });
  expect(after('8.1', 'A remark.')).toHaveProperty('interval', figure.interval);
});
