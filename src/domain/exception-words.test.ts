import { expect, test } from 'vitest';
import type { Level, Scale } from '../schema/scale.ts';
import type { Entry } from '../schema/tracker.ts';
import { exceptionRule, exceptionsShort, noExceptions, withoutRule } from './exception-words.ts';

const level = (id: string, label: string, exception?: Level['exception']) => ({ id, label, exception }) as Level;
const scale: Pick<Scale, 'levels'> = {
  levels: [level('green', 'Green'), level('amber', 'Amber', 'unless-improving'), level('red', 'Red', 'always')],
};
const period = (entries: readonly Partial<Entry>[], counts: Record<string, number> = {}) => ({
  entries: entries.map((e, i) => ({ item: `i${i}`, locator: 'para 1', ...e }) as Entry),
  printedCounts: Object.entries(counts).map(([rating, count]) => ({ rating, count })),
});

test('the rule is told in the words of the scale', () => {
  expect(exceptionRule(scale)).toBe('An exception is every red, and every amber that is not said to be improving.');
  expect(exceptionRule({ levels: [level('yellow', 'Yellow'), level('red', 'Red', 'always')] })).toBe(
    'An exception is every red.',
  );
  expect(exceptionRule({ levels: [level('good', 'Good')] })).toBeUndefined();
});

test('the head of a pack says how many items are exceptions and how many are not named', () => {
  const short = (...of: Parameters<typeof period>) => exceptionsShort(period(...of), scale);
  expect(short([])).toBe('None');
  expect(short([{ rating: 'green' }])).toBe('None');
  expect(short([{ rating: 'red' }])).toBe('1 item.');
  expect(
    short([
      { item: 'a', rating: 'red' },
      { item: 'a', rating: 'amber' },
    ]),
  ).toBe('1 item, with 2 ratings between them.');
  expect(short([], { red: 27 })).toBe('The document counts 27 red and names none.');
  expect(short([{ rating: 'red' }], { red: 6 })).toBe('1 item. The document counts 6 red and names 1 of them.');
});

test('where nothing is listed, the pack says whether there is nothing or nothing with a name', () => {
  const none = (...of: Parameters<typeof period>) => noExceptions(period(...of), scale);
  expect(none([{ rating: 'red' }], { red: 6 })).toBeUndefined();
  expect(none([], { red: 27 })).toBe('No exception can be shown here by name.');
  expect(none([{ rating: 'green' }])).toBe('None of the items reported is an exception.');
  expect(none([{ rating: 'amber', direction: 'improving' }], { amber: 3 })).toBe(
    'None of the items named is an exception.',
  );
  expect(none([])).toBe('No exception was reported.');
});

test('a scale without exceptions says so, and where the ratings stand', () => {
  const fair = { ...level('fair', 'Fair'), tone: 'fair' as const };
  const plain = { levels: [level('good', 'Good'), fair, level('poor', 'Poor')] };
  const said = (...of: Parameters<typeof period>) => withoutRule(period(...of), plain);
  const none = 'None of the 3 grades is called a concern, so no item is picked out here.';
  expect(said([{ rating: 'good' }, { rating: 'fair' }, { rating: 'good' }, { marker: 'awaited' }])).toBe(
    `${none} Of the 3 ratings, 2 were good and 1 only fair.`,
  );
  expect(said([{ rating: 'good' }])).toBe(`${none} The one rating was good.`);
  expect(said([], { poor: 4 })).toBe(`${none} All 4 ratings were poor.`);
  expect(said([])).toBe(`${none} No item has a grade.`);
});
