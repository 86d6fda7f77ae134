import { expect, it } from 'vitest';
import type { IndicatorRecord } from './record.ts';
import { overallFinding } from './overall-finding.ts';

const some = (n: number) => Array.from({ length: n }, () => ({}) as IndicatorRecord);
const said = (
  [better, worse, same, incomparable, withoutFigure, unjudged = 0]: readonly [
    number,
    number,
    number,
    number,
    number,
    number?,
  ],
  years: readonly number[] = [],
  { unclear = 0, turned = 0, undated = 0, hardly = 0 } = {},
) => {
  const found = overallFinding({
    years,
    unjudged: some(unjudged),
    unclear: some(unclear),
    turned: some(turned),
    undated: some(undated),
    better: some(better),
    worse: some(worse),
    same: some(same),
    hardly: some(hardly),
    incomparable: some(incomparable),
    withoutFigure: some(withoutFigure),
  });
  return found && [found.answer, ...found.care].join(' ');
};

it('does not say that nothing changed where it hardly did', () => {
  const of = (same: number, hardly: number) => said([1, 0, same, 0, 0], [], { hardly });
  expect(of(2, 2)).toMatch(/1 got better, none worse and 2 hardly changed\.$/);
  expect(of(2, 1)).toMatch(/ and 2 did not change or hardly changed\.$/);
  expect(said([0, 0, 1, 0, 0], [], { hardly: 1 })).toMatch(/ hardly changed\.$/);
});

it('answers in a sentence, and says what it leaves out', () => {
  expect(said([27, 4, 5, 66, 12])).toBe(
    'Of the 36 indicators whose latest figure can be compared with the one before, 27 got better, 4 worse and 5 did not change. Of the others, 66 cannot be compared with an earlier figure and 12 have no figure.',
  );
  expect(said([2, 0, 0, 0, 1])).toBe(
    'Of the 2 indicators whose latest figure can be compared with the one before, 2 got better and none worse. Of the others, 1 has no figure.',
  );
  expect(said([0, 1, 0, 0, 0])).toBe(
    'The one indicator whose latest figure can be compared with the one before got worse.',
  );
  expect(said([0, 0, 0, 2, 1])).toBe('No figure can be compared with an earlier one: 3 indicators in all.');
  expect(said([0, 0, 0, 0, 0])).toBeUndefined();
});

it('says how old the figures are, and how many are judged neither way', () => {
  expect(said([2, 1, 0, 69, 12, 2], [2006, 2007, 2013])).toBe(
    'Of the 3 indicators whose latest figure can be compared with the one before, 2 got better and 1 worse. These 3 figures are for periods that ended between 2006 and 2013, 2 of them in 2007 or before. Of the others, 69 cannot be compared with an earlier figure, 2 are judged neither way and 12 have no figure.',
  );
  expect(said([2, 1, 0, 0, 0], [2006, 2006, 2013])).toMatch(/between 2006 and 2013, 2 of them in 2006\.$/);
  expect(said([2, 1, 0, 0, 0], [2006, 2013, 2013])).toMatch(/between 2006 and 2013\.$/);
  expect(said([2, 0, 0, 0, 0], [2013, 2013])).toMatch(/All these figures are for periods that ended in 2013\.$/);
});

it('tells those printed too roughly from those that have no better direction', () => {
  expect(said([2, 1, 0, 0, 0, 1], [], { unclear: 1 })).toMatch(
    /2 got better and 1 worse\. Of the others, 1 is judged neither way and 1 is printed too roughly to tell\.$/,
  );
});

it('says how many would be otherwise by another printed figure', () => {
  expect(said([2, 1, 0, 0, 0], [2006, 2006, 2006], { turned: 1 })).toMatch(
    /ended in 2006\. For 1 of the 3 the documents also print another figure, by which it would have gone another way\.$/,
  );
});

it('says how many rest on a figure without a date', () => {
  const rest = (undated: number) => said([2, 1, 0, 0, 0], [2006, 2006, 2006], { undated });
  expect(rest(0)).not.toMatch(/date/);
  expect(rest(1)).toMatch(/ended in 2006\. 1 of the 3 rests on a figure that is printed without a date\.$/);
  expect(rest(2)).toMatch(/2 of the 3 rest on a figure/);
});
