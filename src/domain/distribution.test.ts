import { expect, it } from 'vitest';
import type { Scale } from '../schema/scale.ts';
import type { Entry } from '../schema/tracker.ts';
import { aspectsOf, distributionOf } from './distribution.ts';
import { exceptionsOf, isException } from './exceptions.ts';
import { distributionFinding, judgementFinding } from './rating-finding.ts';

const scale: Pick<Scale, 'levels'> = {
  levels: [
    { id: 'green', label: 'Green', meaning: 'On track.', shape: 'circle', tone: 'good' },
    { id: 'amber', label: 'Amber', meaning: 'Delays.', shape: 'triangle', tone: 'fair', exception: 'unless-improving' },
    { id: 'red', label: 'Red', meaning: 'Off track.', shape: 'diamond', tone: 'poor', exception: 'always' },
  ],
};
const entry = (item: string, rating: string | undefined, more: Partial<Entry> = {}): Entry => ({
  item,
  ...(rating === undefined ? { marker: 'x' } : { rating }),
  locator: 'para 4.5',
  ...more,
});
const q2 = {
  period: '2009/10 Q2',
  printedCounts: [
    { rating: 'red', count: 3, percent: '21' },
    { rating: 'amber', count: 5, percent: '36' },
    { rating: 'green', count: 6, percent: '43' },
  ],
  entries: [entry('obesity', 'red')],
};
const q4 = {
  ...q2,
  period: '2009/10 Q4',
  printedCounts: [
    { rating: 'red', count: 6 },
    { rating: 'amber', count: 3 },
    { rating: 'green', count: 5 },
  ],
};

it('keeps printed counts, and says how many items are listed one by one', () => {
  const d = distributionOf(q2, scale);
  expect([d.basis, d.total, d.listed]).toEqual(['printed', 14, 1]);
  expect(d.levels.map((l) => [l.level.id, l.count, l.printedPercent, l.listed])).toEqual([
    ['green', 6, '43', 0],
    ['amber', 5, '36', 0],
    ['red', 3, '21', 1],
  ]);
  expect(d.levels[2]?.percent).toBeCloseTo(21.43, 2);
});

it('counts entries where nothing is printed, one aspect at a time', () => {
  const period = {
    period: '2006',
    entries: [
      entry('a', 'red', { aspect: 'trend' }),
      entry('a', 'green', { aspect: 'target' }),
      entry('b', undefined, { aspect: 'trend' }),
    ],
  };
  expect(aspectsOf([period])).toEqual(['trend', 'target']);
  const d = distributionOf(period, scale, 'trend');
  expect([d.basis, d.total, d.levels.map((l) => l.count)]).toEqual(['entries', 1, [0, 0, 1]]);
  expect(distributionOf({ period: '2006', entries: [] }, scale).levels.every((l) => l.percent === 0)).toBe(true);
});

it('says what changed', () => {
  expect(distributionFinding([distributionOf(q2, scale), distributionOf(q4, scale)])).toMatchInlineSnapshot(
    `"In the fourth quarter of 2009/10, 6 of 14 items were red, up from 3 in the second quarter of 2009/10; 5 were green, down from 6."`,
  );
  expect(
    distributionFinding([distributionOf(q4, scale), distributionOf({ ...q4, period: '2010/11 Q1' }, scale)]),
  ).toMatchInlineSnapshot(
    `"In the first quarter of 2010/11, 6 of 14 items were red, as in the fourth quarter of 2009/10; 5 were green, as before."`,
  );
  expect(distributionFinding([distributionOf(q4, scale)])).toMatchInlineSnapshot(
    `"In the fourth quarter of 2009/10, of 14 rated items, 5 were green, 3 amber and 6 red."`,
  );
  expect(distributionFinding([])).toBe('No rating is available.');
});

it('sets no count against one of another total without saying so', () => {
  const fewer = {
    ...q2,
    printedCounts: [
      { rating: 'green', count: 1 },
      { rating: 'red', count: 2 },
    ],
  };
  expect(distributionFinding([distributionOf(fewer, scale), distributionOf(q4, scale)])).toBe(
    'In the fourth quarter of 2009/10, 6 of 14 items were red, against 2 of 3 in the second quarter of 2009/10; 5 were green, against 1 of 3.',
  );
});

it('counts what has no rating apart', () => {
  const marked = { id: 'none', label: 'Not rated', meaning: 'No data', tone: 'neutral', shape: 'dash' } as const;
  const wide = { levels: [...scale.levels, marked] } as typeof scale;
  const period = {
    ...q4,
    printedCounts: [
      { rating: 'green', count: 3 },
      { rating: 'red', count: 1 },
      { rating: 'none', count: 2 },
    ],
  };
  expect(distributionFinding([distributionOf(period, wide)])).toBe(
    'In the fourth quarter of 2009/10, 4 of 6 items were rated: 3 green and 1 red; the others are marked “not rated” (2).',
  );
});

it('says what a review’s grades say', () => {
  const [green, , red] = scale.levels;
  expect(judgementFinding([green, red, green, undefined])).toMatchInlineSnapshot(
    `"Of 3 areas judged, 2 were green and 1 red. 1 more has findings but no grade."`,
  );
  expect(judgementFinding([undefined])).toMatchInlineSnapshot(`"No grade is given."`);
});

it('reports every red, and every amber that is not known to improve', () => {
  const [green, amber, red] = scale.levels as [
    Scale['levels'][number],
    Scale['levels'][number],
    Scale['levels'][number],
  ];
  expect(isException(red, 'improving')).toBe(true);
  expect(isException(amber, 'improving')).toBe(false);
  expect(isException(amber, 'static')).toBe(true);
  expect(isException(amber, undefined)).toBe(true);
  expect(isException(green, 'worsening')).toBe(false);
  const entries = [
    entry('a', 'amber', { direction: 'static' }),
    entry('b', 'red'),
    entry('c', 'green'),
    entry('d', undefined),
  ];
  expect(exceptionsOf({ entries }, scale).map((e) => e.entry.item)).toEqual(['b', 'a']);
});
