import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { findingText } from './finding.ts';
import { listFindingOf, whenShort } from './list-finding.ts';
import { pointsOf } from './series.ts';

const figure = (period: string, value: string, more: Partial<Observation> = {}): Observation => ({
  period,
  value,
  source: 's',
  locator: 'para 4.2',
  ...more,
});
const undated = { undated: true };
const indicator = (observations: Observation[]) =>
  ({
    shortName: 'Conferences on time',
    unit: 'percent',
    polarity: 'higher',
    precision: 1,
    frequency: 'irregular',
    series: [{ id: 'area', kind: 'area', observations }],
  }) as unknown as Indicator;
const said = (observations: Observation[], lastStep = false) =>
  findingText(listFindingOf(indicator(observations), () => undefined, lastStep));

it('gives no year in a list as printed that no source prints', () => {
  expect(said([figure('2008', '31', undated), figure('2009', '48.3', undated)])).toMatchInlineSnapshot(
    `"The share rose from 31% in 2008 to 48.3% in 2009, an improvement of 17.3 percentage points. No date is printed with the figures for 2008 and 2009, so their periods are our reading."`,
  );
  expect(said([figure('2008', '31'), figure('2009', '48.3')])).toMatchInlineSnapshot(
    `"The share rose from 31% in 2008 to 48.3% in 2009, an improvement of 17.3 percentage points."`,
  );
});
it('speaks of the figures alone that its sentence names', () => {
  const figures = [figure('2006', '20', undated), figure('2007', '31'), figure('2008', '48.3')];
  expect(said(figures)).toMatchInlineSnapshot(
    `"The share rose from 20% in 2006 to 48.3% in 2008, an improvement of 28.3 percentage points. No date is printed with the figure for 2006, so the period is our reading."`,
  );
  expect(said(figures, true)).toMatchInlineSnapshot(
    `"The share rose from 31% in 2007 to 48.3% in 2008, an improvement of 17.3 percentage points."`,
  );
  // The last step cannot be told: the whole course is, with its own dates.
  expect(said([figure('2006', '20', undated)], true)).toMatchInlineSnapshot(
    `"The share was 20% in 2006. No date is printed with the figure for 2006, so the period is our reading."`,
  );
});
it('says with the last step how the whole stretch went, where that was another way', () => {
  const [a, b] = [figure('2004', '85.7'), figure('2005', '86.6')];
  expect(said([a, b, figure('2006', '86.5')], true)).toMatchInlineSnapshot(
    `"The share fell from 86.6% in 2005 to 86.5% in 2006, 0.1 percentage points worse; since 2004 it has got better, by 0.8 percentage points."`,
  );
  expect(said([a, b, figure('2006', '85.7')], true)).toMatchInlineSnapshot(
    `"The share fell from 86.6% in 2005 to 85.7% in 2006, 0.9 percentage points worse; it stands where it stood in 2004."`,
  );
  expect(said([a, b, figure('2006', '87')], true)).toMatchInlineSnapshot(
    `"The share rose from 86.6% in 2005 to 87% in 2006, an improvement of 0.4 percentage points."`,
  );
});
it('says beside a figure when it is from, or is read to be', () => {
  const points = pointsOf({ observations: [figure('2008', '31'), figure('2009', '48.3', undated)] }, () => undefined);
  expect(points.map(whenShort)).toEqual(['in 2008', 'read as 2009']);
});
