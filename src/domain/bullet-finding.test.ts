import { expect, it } from 'vitest';
import { bulletFinding } from './bullet-finding.ts';
import { bulletsOfTargets } from './bullets.ts';
import { againstTargets } from './against-targets.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

const undated = { undated: true };
const figure = (period: string, value: string, more: object = {}) => ({
  period,
  value,
  source: 'card',
  locator: 'ref 17',
  ...more,
});
/** What is found of an indicator of 46% a year, of which each target is given. */
function said(own: object, ...targets: ReturnType<typeof figure>[]): string {
  const indicator = {
    key: 'leeds/a',
    unit: 'percent',
    polarity: 'higher',
    precision: 0,
    series: [{ id: 'area', kind: 'area', observations: [figure('2005/06 FY', '46'), figure('2006/07 FY', '46', own)] }],
    targets,
  } as unknown as IndicatorRecord;
  const none = () => undefined;
  const record = { priorities: new Map() } as unknown as OpenRecord;
  return bulletFinding(bulletsOfTargets(indicator, againstTargets(record, indicator, none), (t) => t.period, none));
}

it('says with a status that it rests on a figure or a target without a date', () => {
  expect(said({}, figure('2006/07 FY', '30'))).toBe('In 2006/07 it was 46%, so the target of 30% was met.');
  expect(said(undated, figure('2006/07 FY', '30', undated))).toBe(
    'In 2006/07 it was 46%, so the target of 30% was met. No date is printed with the figure for 2006/07 or with the target, so their periods are our reading.',
  );
});

it('counts how many of several do', () => {
  const [printed, read] = [figure('2005/06 FY', '50'), figure('2006/07 FY', '30', undated)];
  expect(said({}, printed, figure('2006/07 FY', '30'))).toBe('Of 2 targets, 1 was met and 1 was missed.');
  expect(said({}, printed, read)).toBe(
    'Of 2 targets, 1 was met and 1 was missed. 1 of these rests on a figure or target that is printed without a date.',
  );
  expect(said({}, { ...printed, ...undated }, read)).toMatch(/ All of these rest on a figure or target/);
});
