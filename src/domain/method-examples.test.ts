import { expect, it } from 'vitest';
import type { ContentFile } from './entry.ts';
import { deadlineExample, distributionExample, exceptionExamples } from './method-examples.ts';
import { buildRecord } from './record.ts';

const file = (kind: ContentFile['kind'], key: string, data: object): ContentFile => ({ kind, key, file: '', data });
const level = (id: string, exception?: string) => ({ id, label: id, ...(exception ? { exception } : {}) });
const duty = (id: string, duePrinted?: string) => ({
  id,
  from: '2008-06-03',
  workingDays: 70,
  ...(duePrinted ? { duePrinted } : {}),
});
const entry = (item: string, rating: string, direction?: string) => ({
  item,
  rating,
  ...(direction ? { direction } : {}),
});
const record = buildRecord([
  file('scale', 's', { levels: [level('green'), level('amber', 'unless-improving'), level('red', 'always')] }),
  file('review', 'r', {
    authority: 'a',
    duties: [duty('none'), duty('same', '2008-09-10'), duty('other', '2008-09-09')],
  }),
  file('tracker', 't', { authority: 'a', scale: 's', items: [] }),
  file('tracker-period', 't/q1', {
    period: '2009/10 Q1',
    printedCounts: [{ rating: 'red', count: 3 }],
    entries: [entry('one', 'red'), entry('two', 'amber')],
  }),
  file('tracker-period', 't/q2', {
    period: '2009/10 Q2',
    printedCounts: [{ rating: 'red', count: 4 }],
    entries: [entry('three', 'amber', 'improving'), entry('four', 'green', 'worsening')],
  }),
  file('tracker-period', 't/q3', { period: '2009/10 Q3', printedCounts: [{ rating: 'red', count: 5 }], entries: [] }),
]);

it('counts a deadline out, and prefers one that the document gives otherwise', () => {
  expect(deadlineExample(record)).toMatchObject({
    duty: { id: 'other' },
    printed: '2008-09-09',
    due: '2008-09-10',
    weekdays: 71,
    holidays: ['2008-08-25'],
  });
});

it('shows each case of the rule of exceptions by an item, or says that none does', () => {
  expect(exceptionExamples(record).map((e) => [e.what, e.shown?.entry.item])).toEqual([
    ['red, whatever its arrow', 'one'],
    ['amber with an arrow that is static or worsening', undefined],
    ['amber without an arrow', 'two'],
    ['amber and improving', 'three'],
  ]);
});

it('takes the latest printed counts of which some items are named', () => {
  expect(distributionExample(record)?.period.id).toBe('q2');
});

it('has none of an empty record', () => {
  const empty = buildRecord([]);
  expect([deadlineExample(empty), distributionExample(empty)]).toEqual([undefined, undefined]);
  expect(exceptionExamples(empty).every((e) => e.shown === undefined)).toBe(true);
});
