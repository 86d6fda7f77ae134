import { expect, it } from 'vitest';
import { choose, count, latestYear, valuesOf, type PageFacets } from './facets.ts';
import { noneChosen } from './state.ts';

const facets = new Map<string, PageFacets>([
  ['a', { council: ['Leeds'], kind: ['Indicator'], year: ['2004', '2013'] }],
  ['b', { council: ['Leeds'], kind: ['Plan'], year: ['2009'] }],
  ['c', { council: ['Leicester'], kind: ['Plan'] }],
]);
const hits = ['a', 'b', 'c', 'unknown'].map((id) => ({ id }));
const leeds = { ...noneChosen, council: ['Leeds'] };

it('shows pages with any value of a facet, and with all facets', () => {
  const ids = (chosen: Partial<typeof noneChosen>) =>
    choose(hits, facets, { ...noneChosen, ...chosen }).map((h) => h.id);
  expect(ids({})).toEqual(['a', 'b', 'c', 'unknown']);
  expect(ids({ council: ['Leeds', 'Leicester'] })).toEqual(['a', 'b', 'c']);
  expect(ids({ council: ['Leeds'], kind: ['Plan'] })).toEqual(['b']);
  expect(ids({ year: ['1999'] })).toEqual([]);
});

it('counts what each value would show', () => {
  const counts = count(hits, facets, leeds);
  expect([...counts.council]).toEqual([
    ['Leeds', 2],
    ['Leicester', 1],
  ]);
  expect([...counts.kind]).toEqual([
    ['Indicator', 1],
    ['Plan', 1],
  ]);
});

it('lists values in reading order, years newest first', () => {
  expect(valuesOf(facets, 'kind')).toEqual(['Indicator', 'Plan']);
  expect(valuesOf(facets, 'year')).toEqual(['2013', '2009', '2004']);
});

it('knows the last year of a page', () => {
  expect([facets.get('a'), facets.get('c'), undefined].map(latestYear)).toEqual([2013, 0, 0]);
});
