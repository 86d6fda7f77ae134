import { expect, it } from 'vitest';
import { packPages, unpackPages, type IndexedPage } from './pages-file.ts';

const pages: [string, IndexedPage][] = [
  ['b', { filters: { kind: ['Plan'], council: ['Leeds'], other: ['x'] }, meta: { title: 'A plan' } }],
  [
    'a',
    { filters: { kind: ['Indicator'], year: ['2013', '2004'] }, meta: { terms: 'NI 117; ref 53; NEET, 16 to 18' } },
  ],
  ['c', { filters: {}, meta: { terms: 'ni 117' } }],
];

it('packs values once, and names by their words', () => {
  expect(packPages(new Map(pages))).toEqual({
    values: [
      ['council', 'Leeds'],
      ['kind', 'Indicator'],
      ['kind', 'Plan'],
      ['year', '2004'],
      ['year', '2013'],
    ],
    pages: { a: [1, 3, 4], b: [0, 2], c: [] },
    names: { 'neet 16 to 18': ['a'], 'ni 117': ['a', 'c'], 'ref 53': ['a'] },
  });
});

it('gives the same bytes whatever the order of the pages', () => {
  const file = JSON.stringify(packPages(new Map(pages)));
  expect(JSON.stringify(packPages(new Map([...pages].reverse())))).toBe(file);
});

it('unpacks what it packed', () => {
  const { facets, names } = unpackPages(packPages(new Map(pages)));
  expect(facets.get('a')).toEqual({ kind: ['Indicator'], year: ['2004', '2013'] });
  expect(facets.get('c')).toEqual({});
  expect(names.get('ni 117')).toEqual(['a', 'c']);
});
