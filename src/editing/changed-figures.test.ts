import { expect, it } from 'vitest';
import type { Indicator } from '../schema/indicator.ts';
import { changedFigures } from './changed-figures.ts';

const figure = (period: string, value: string, more: object = {}) => ({
  period,
  value,
  source: 's',
  locator: '1',
  ...more,
});
const indicator = (observations: object[], targets: object[] = []) =>
  ({ series: [{ id: 'area', kind: 'area', observations }], targets }) as unknown as Indicator;

it('tells added, revised and reworded figures from those left', () => {
  const before = indicator([figure('2006', '1'), figure('2007', '2'), figure('2008', '3')]);
  const after = indicator(
    [figure('2006', '1'), figure('2007', '2.5'), figure('2008', '3', { note: 'Said.' }), figure('2009', '4')],
    [figure('2010', '5')],
  );
  expect(changedFigures(before, after)).toEqual([
    { series: 'area', period: '2007', action: 'revised', value: '2.5' },
    { series: 'area', period: '2008', action: 'revised' },
    { series: 'area', period: '2009', action: 'added', value: '4' },
    { series: '', period: '2010', action: 'added', value: '5' },
  ]);
});
