import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { findingOf, findingText } from './finding.ts';

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
    `"The share fell from 8.1% in 2012 to 6.2% in 2013, better by 1.9 percentage points. Earlier figures were counted differently and are not compared; two figures are too few for a trend."`,
  );
});
it('covers the longest comparable stretch', () => {
  expect(text(card)).toMatchInlineSnapshot(
    `"The share fell from 9.3% in 2004 to 8.8% in 2006, better by 0.5 percentage points. The figure for 2006/07 is not available."`,
  );
  expect(text(card.slice(0, 3), { polarity: 'none' })).toMatchInlineSnapshot(
    `"The share fell from 9.3% in 2004 to 8.8% in 2006, a difference of 0.5 percentage points."`,
  );
});
it('says where the last step went the other way', () => {
  expect(
    text([figure('2004', '85.7'), figure('2005', '86.6'), figure('2006', '86.5')], { polarity: 'higher' }),
  ).toMatchInlineSnapshot(
    `"The share rose from 85.7% in 2004 to 86.5% in 2006, better by 0.8 percentage points; after 2005 it fell by 0.1 percentage points."`,
  );
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
    `"The share fell from 1.4% in 2010 to approximately 1% in 2013, better by about 0.4 percentage points. The figure for 2013 is provisional; another figure is printed for 2013."`,
  );
});
it('says when nothing moved', () => {
  expect(text([figure('2005', '8.2'), figure('2006', '8.2')])).toMatchInlineSnapshot(
    `"The share was the same in 2006 as in 2005, 8.2%. Two figures are too few for a trend."`,
  );
});
it('has a sentence for one figure', () => {
  expect(
    text([figure('2013-06-30', '1358')], { unit: 'number', unitLabel: 'children', precision: 0 }),
  ).toMatchInlineSnapshot(`"The figure for 30 June 2013 is 1,358 children; it is the only one."`);
  expect(text([...card, figure('2008/09 AY', '71', { flags: ['b'] })])).toMatchInlineSnapshot(
    `"The figure for the academic year 2008/09 is 71%. Earlier figures were counted differently and are not compared."`,
  );
  expect(text([figure('2005/06 FY', '59.9'), figure('2010-03', '73')])).toMatchInlineSnapshot(
    `"The figure for March 2010 is 73%. Earlier figures are for periods of another kind and are not compared."`,
  );
});
it('has a sentence for none', () => {
  expect(text([figure('2004'), figure('2005', undefined, { marker: 'awaited' })])).toMatchInlineSnapshot(
    `"No figure is available. The figure for 2005 is awaited."`,
  );
});
it('names other units', () => {
  const counts = [figure('2006/07 AY', '14'), figure('2007/08 AY', '6')];
  expect(text(counts, { unit: 'number', unitLabel: 'schools', precision: 0 })).toMatchInlineSnapshot(
    `"The number of schools fell from 14 in the academic year 2006/07 to 6 in the academic year 2007/08, better by 8. Two figures are too few for a trend."`,
  );
  expect(text(counts, { unit: 'pounds', polarity: 'none', precision: 0 })).toMatchInlineSnapshot(
    `"The amount fell from £14 in the academic year 2006/07 to £6 in the academic year 2007/08, a difference of £8. Two figures are too few for a trend."`,
  );
  expect(text(counts, { unit: 'rate', unitLabel: 'per 10,000 children' })).toMatchInlineSnapshot(
    `"The rate fell from 14 per 10,000 children in the academic year 2006/07 to 6 in the academic year 2007/08, better by 8. Two figures are too few for a trend."`,
  );
});
