import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { findingOf, findingText, lastStepOf } from './finding.ts';

const figure = (period: string, value?: string, more: Partial<Observation> = {}): Observation => ({
  period,
  ...(value === undefined ? { marker: 'x' } : { value }),
  source: 's',
  locator: 'ref 53',
  ...more,
});
const indicator = (observations: Observation[], more: Partial<Indicator> = {}): Indicator => ({
  authority: 'leeds',
  name: 'Young people aged 16 to 18 not in education, employment or training',
  shortName: 'NEET at 16 to 18',
  definition: 'The share.',
  refs: [],
  theme: 'achieve-economic-wellbeing',
  unit: 'percent',
  polarity: 'lower',
  precision: 1,
  frequency: 'annual',
  series: [{ id: 'area', kind: 'area', observations }],
  ...more,
});
const text = (observations: Observation[], more?: Partial<Indicator>) =>
  findingText(findingOf(indicator(observations, more), () => undefined));

const card = [figure('2004', '9.3'), figure('2005', '10'), figure('2006', '8.8'), figure('2006/07 FY')];
const update = [figure('2012', '8.1', { flags: ['b'] }), figure('2013', '6.2')];

it('never compares across a break, and says so', () => {
  expect(text([...card, ...update])).toMatchInlineSnapshot(
    `"The share fell from 8.1% in 2012 to 6.2% in 2013, an improvement of 1.9 percentage points. Earlier figures are not compared with the later ones, since they may not be counted alike; two figures are too few to show a trend."`,
  );
});
it('judges no change within the dead band that the indicator declares, and says so', () => {
  const two = [figure('2004', '9.3'), figure('2005', '9.0')];
  expect(text(two, { deadBand: '0.3' })).toMatch(
    /^The share fell by 0\.3 percentage points, from 9\.3% in 2004 to 9\.0% in 2005, which counts as no change\./,
  );
  expect(text(two, { deadBand: '0.2' })).toMatch(/, an improvement of 0\.3 percentage points\./);
  expect(lastStepOf(indicator(two, { deadBand: '0.3' }), () => undefined)).toMatch(/, which counts as no change\.$/);
  // 9.1 is printed elsewhere: by that too the change is within the band, so that nothing is turned round.
  const also = [figure('2004', '9.3'), figure('2005', '9.5', { also: [{ value: '9.1', locator: 'p', note: 'n' }] })];
  expect(text(also, { deadBand: '0.2' })).not.toContain('would be');
  expect(text(also)).toContain('which would be an improvement');
});
it('covers the longest comparable stretch', () => {
  expect(text(card)).toMatchInlineSnapshot(
    `"The share fell from 9.3% in 2004 to 8.8% in 2006, an improvement of 0.5 percentage points, though it had been 10% in 2005. No result is given for 2006/07."`,
  );
  expect(text(card.slice(0, 3), { polarity: 'none' })).toMatchInlineSnapshot(
    `"The share fell by 0.5 percentage points, from 9.3% in 2004 to 8.8% in 2006, though it had been 10% in 2005."`,
  );
});
it('says where the last step went the other way', () => {
  expect(
    text([figure('2004', '85.7'), figure('2005', '86.6'), figure('2006', '86.5')], { polarity: 'higher' }),
  ).toMatchInlineSnapshot(
    `"The share rose from 85.7% in 2004 to 86.5% in 2006, an improvement of 0.8 percentage points, though it fell by 0.1 percentage points after 2005."`,
  );
});
it('says what lay in between, where that went further than the whole', () => {
  // 50.4, 47, 50.9, 48.1: down in all, but up from 2004.
  const rates = [figure('1998', '50.4'), figure('2004', '47'), figure('2006', '50.9'), figure('2007', '48.1')];
  expect(text(rates)).toMatchInlineSnapshot(
    `"The share fell from 50.4% in 1998 to 48.1% in 2007, an improvement of 2.3 percentage points, though it had been 47% in 2004 and 50.9% in 2006."`,
  );
  const risen = [figure('2003', '10'), figure('2004', '20'), figure('2005', '12'), figure('2006', '15')];
  expect(text(risen)).toMatchInlineSnapshot(
    `"The share rose from 10% in 2003 to 15% in 2006, 5 percentage points worse, though it had been 20% in 2004."`,
  );
});
it('says what lay in between before the first, and keeps to the order of time', () => {
  expect(text([figure('2004', '5'), figure('2005', '6'), figure('2006', '4')])).toMatch(
    /, an improvement of 1 percentage point, though it had been 6% in 2005\.$/,
  );
  const both = [figure('2003', '50'), figure('2004', '55'), figure('2005', '45'), figure('2006', '48')];
  expect(text(both)).toMatch(/, though it rose by 3 percentage points after 2005\.$/);
  const down = [
    figure('2003', '50'),
    figure('2004', '55'),
    figure('2005', '40'),
    figure('2006', '49'),
    figure('2007', '48'),
  ];
  expect(text(down)).toMatch(/, though it had been 55% in 2004 and 40% in 2005\.$/);
  const back = [figure('2003', '50'), figure('2004', '45'), figure('2005', '50')];
  expect(text(back)).toBe('The share was the same in 2005 as in 2003, 50%, though it had been 45% in 2004.');
});
it('hedges provisional figures, qualifiers and other printed values', () => {
  expect(
    text([
      figure('2010', '1.4'),
      figure('2011', '1.2'),
      figure('2012', '1.1'),
      figure('2013', '1', {
        flags: ['p'],
        qualifier: 'approximately',
        also: [{ value: '2', locator: 'para 9', note: 'in the summary' }],
      }),
    ]),
  ).toMatchInlineSnapshot(
    `"The share fell from 1.4% in 2010 to approximately 1% in 2013, an improvement of about 0.4 percentage points. The figure for 2013 is provisional; the documents also print 2% for 2013, which would be a change for the worse."`,
  );
});
it('says when nothing moved', () => {
  expect(text([figure('2005', '8.2'), figure('2006', '8.2')])).toMatchInlineSnapshot(
    `"The share was the same in 2006 as in 2005, 8.2%."`,
  );
  const over = { qualifier: 'just over' };
  expect(text([figure('2005', '80', over), figure('2006', '80', over)])).toMatchInlineSnapshot(
    `"The share was just over 80% both in 2005 and in 2006."`,
  );
  expect(text([figure('2005', '80'), figure('2006', '80', over)])).toMatchInlineSnapshot(
    `"The share was 80% in 2005 and just over 80% in 2006."`,
  );
});
it('has a sentence for one figure', () => {
  expect(
    text([figure('2013-06-30', '1358')], { unit: 'number', unitLabel: 'children', precision: 0 }),
  ).toMatchInlineSnapshot(
    `"The number of children was 1,358 on 30 June 2013. No other period has a figure, so no change is worked out."`,
  );
  expect(text([...card, figure('2008/09 AY', '71', { flags: ['b'] })])).toMatchInlineSnapshot(
    `"The share was 71% in the academic year 2008/09; before that, it fell from 9.3% in 2004 to 8.8% in 2006, an improvement of 0.5 percentage points, though it had been 10% in 2005. Earlier figures are not compared with the latest, since they may not be counted alike."`,
  );
  expect(text([figure('2005/06 FY', '59.9'), figure('2010-03', '73')])).toMatchInlineSnapshot(
    `"The share was 73% in March 2010. The earlier figure, 59.9%, is for a financial year and is not compared."`,
  );
});
it('says of one earlier figure what is printed of its period, and what is read', () => {
  const undated = { undated: true };
  expect(text([figure('2005/06 FY', '59.9', undated), figure('2010-03', '73')])).toContain(
    'The earlier figure, 59.9%, is read as that of a financial year and is not compared.',
  );
  expect(text([figure('2002', '59.9', undated), figure('2010-03', '73')])).toContain(', is read as that of 2002 and');
  expect(text([figure('2002', '59.9'), figure('2010-03', '73')])).toContain(', is printed for 2002 and');
  // The quarter is printed, only not which.
  expect(text([figure('2008 Q?', '31', undated), figure('2009', '48.3')])).toContain(
    'The earlier figure, 31%, is for a single quarter and is not compared.',
  );
});
it('has a sentence for none', () => {
  expect(text([figure('2004'), figure('2005', undefined, { marker: 'awaited' })])).toMatchInlineSnapshot(
    `"No figure is given. The result for 2005 was still to come."`,
  );
});
it('names other units', () => {
  const counts = [figure('2006/07 AY', '14'), figure('2007/08 AY', '6')];
  expect(text(counts, { unit: 'number', unitLabel: 'schools', precision: 0 })).toMatchInlineSnapshot(
    `"The number of schools fell from 14 in the academic year 2006/07 to 6 in the academic year 2007/08, an improvement of 8. Two figures are too few to show a trend."`,
  );
  expect(text(counts, { unit: 'pounds', polarity: 'none', precision: 0 })).toMatchInlineSnapshot(
    `"The amount fell by £8, from £14 in the academic year 2006/07 to £6 in the academic year 2007/08. Two figures are too few to show a trend."`,
  );
  expect(text(counts, { unit: 'rate', unitLabel: 'per 10,000 children' })).toMatchInlineSnapshot(
    `"The rate fell from 14 per 10,000 children in the academic year 2006/07 to 6 in the academic year 2007/08, an improvement of 8. Two figures are too few to show a trend."`,
  );
});

it('says of a figure without a date that its period is read', () => {
  expect(text([figure('2006', '8.8', { undated: true })])).toMatch(
    /no date is printed with the figure for 2006, so the period is our reading/i,
  );
  expect(text([figure('2005', '9', { undated: true }), figure('2006', '8.8', { undated: true })])).toMatch(
    /no date is printed with the figures for 2005 and 2006, so/i,
  );
  expect(text(card)).not.toMatch(/no date/i);
});

it('says how long a change took where the source prints that and no dates', () => {
  const undated = { undated: true };
  const six = [
    figure('2006', '300', { ...undated, qualifier: 'over' }),
    figure('2007', '117', { ...undated, elapsed: 'six months' }),
  ];
  expect(text(six, { unit: 'number', unitLabel: 'children', precision: 0 })).toMatchInlineSnapshot(
    `"The number of children fell from over 300 to 117 in six months, an improvement of more than 183. Two figures are too few to show a trend; no date is printed with the figures for 2006 and 2007, so their periods are our reading."`,
  );
  // Between the first and the last of more than two it took longer.
  expect(text([figure('2005', '400', undated), ...six])).not.toMatch(/six months/);
});
it('says what a figure was that was corrected here, and not that its source revised it', () => {
  const was = (was: string) => ({
    flags: ['r' as const],
    revised: [{ was, on: '2026-11-22', reason: 'It was misread.' }],
  });
  expect(text([figure('2005', '8.2'), figure('2006', '8.1', was('7.9'))])).toMatch(
    /; the figure for 2006 stood here as 7\.9% before\.$/,
  );
  expect(text([figure('2005/06 AY', '8.2', was('2005')), figure('2006/07 AY', '8.1', was('2006/07 FY'))])).toMatch(
    /; the figure for the academic year 2005\/06 stood here as that of 2005 before; the figure for the academic year 2006\/07 stood here as that of 2006\/07 before\.$/,
  );
  // A number as large as a year: the year that it is given for now tells which it was.
  expect(text([figure('2004/05 FY', '2076', was('2004'))])).toContain('stood here as that of 2004 before');
  expect(text([figure('2005/06 FY', '2076', was('2004'))])).toContain('stood here as “2004” before');
  expect(text([figure('2005', '8.2'), figure('2006', '8.1', { flags: ['r'] })])).toMatch(
    /; the figure for 2006 is revised\.$/,
  );
});
it('says of another figure without a date that its period is read', () => {
  const also = [{ value: '58', undated: true, locator: 'card', note: 'Current.' }];
  expect(text([figure('2005/06 FY', '45.4'), figure('2006/07 FY', '56', { also })], { polarity: 'higher' })).toMatch(
    /; the documents also print 58% for what is read as 2006\/07\.$/,
  );
});
it('says why figures before an earlier stretch are left out', () => {
  const years = [figure('2004', '56'), figure('2005', '46'), figure('2005/06 FY', '45.4'), figure('2006/07 FY', '56')];
  expect(text([...years, figure('2010-03', '79.4', { flags: ['b'] })], { polarity: 'higher' })).toMatchInlineSnapshot(
    `"The share was 79.4% in March 2010; before that, it rose from 45.4% in 2005/06 to 56% in 2006/07, an improvement of 10.6 percentage points. Earlier figures are not compared with the latest, since they may not be counted alike; figures before those are printed for 2004 and 2005, which may be years of another kind, and are not compared; two figures are too few to show a trend."`,
  );
});

it('tells the last step alone, where a list is of last steps', () => {
  const step = (observations: Observation[]) => lastStepOf(indicator(observations), () => undefined);
  expect(step(card)).toBe('The share fell from 10% in 2005 to 8.8% in 2006, an improvement of 1.2 percentage points.');
  expect(step([figure('2006', '8.8')])).toBeUndefined();
});
