import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import { benchmarks } from './benchmark.ts';
import { otherwiseCare, otherwiseWords } from './otherwise-words.ts';
import type { IndicatorRecord } from './record.ts';

const figure = (period: string, value: string, more: Partial<Observation> = {}): Observation => ({
  period,
  value,
  source: 'card',
  locator: 'ref 12',
  ...more,
});
const indicator = (shortName: string, own: Observation[], england: Observation): IndicatorRecord =>
  ({
    shortName,
    unit: 'percent',
    precision: 1,
    polarity: 'lower',
    series: [
      { id: 'area', kind: 'area', observations: own },
      { id: 'national', kind: 'national', observations: [england] },
    ],
  }) as unknown as IndicatorRecord;
const undated = { undated: true };
const rowOf = (i: IndicatorRecord) => ({ indicator: i, benchmark: benchmarks(i, () => undefined)[0]! });

const turns = indicator('Deaths', [figure('2006', '5'), figure('2006/07 FY', '5.4')], figure('2006', '5.1', undated));
const levels = indicator('Moves', [figure('2006', '5'), figure('2006/07 FY', '5.1')], figure('2006', '5.1', undated));
const stays = indicator('Cases', [figure('2006', '4'), figure('2006/07 FY', '5')], figure('2006', '5.1', undated));

it('reads an undated benchmark beside the later figure of its own row', () => {
  expect(rowOf(turns).benchmark).toMatchObject({
    favour: 'better',
    difference: '-0.1',
    otherwise: { favour: 'worse', difference: '0.3', area: { period: '2006/07 FY' } },
  });
});

it('finds the later figure of the row beside the one that another place prints for its period', () => {
  const text = { locator: 'Stay safe', also: [{ value: '5.4', undated: true, locator: 'ref 12', note: 'Current.' }] };
  const own = [figure('2006', '5'), figure('2006/07 FY', '6.9', text)];
  expect(rowOf(indicator('a', own, figure('2006', '5.1', undated))).benchmark.otherwise).toMatchObject({
    difference: '0.3',
    favour: 'worse',
  });
});

it('has one reading where the benchmark is dated, or the later figure stands elsewhere', () => {
  const later = figure('2006/07 FY', '5.4', { locator: 'Be healthy' });
  expect(rowOf(indicator('a', [figure('2006', '5'), later], figure('2006', '5.1', undated))).benchmark.otherwise).toBe(
    undefined,
  );
  const dated = indicator('a', [figure('2006', '5'), figure('2006/07 FY', '5.4')], figure('2006', '5.1'));
  expect(rowOf(dated).benchmark.otherwise).toBe(undefined);
});

it('names those that would stand otherwise', () => {
  expect(otherwiseWords([turns, levels, stays].map(rowOf))).toBe(
    ' For 3 of them a later figure stands in the same row: beside that, “Deaths” would be worse and “Moves” would be level, the others as they are.',
  );
  expect(otherwiseWords([rowOf(stays)])).toBe(
    ' For 1 of them a later figure stands in the same row: beside that, all would stand as they do.',
  );
});

it('is a caution where the reading decides', () => {
  const care = (i: IndicatorRecord) =>
    otherwiseCare(
      i,
      benchmarks(i, () => undefined),
    );
  expect(care(turns)).toEqual(['England’s figure may be for 2006/07: the 5.4% for that period would be worse than it']);
  expect(care(levels)[0]).toMatch(/would be level with it$/);
  expect(care(stays)).toEqual([]);
});
