import { expect, it } from 'vitest';
import type { PageFacets } from './facets.ts';
import { weigh } from './weigh.ts';

const facets = new Map<string, PageFacets>([
  ['list', { kind: ['List'] }],
  ['story', { kind: ['Indicator'], year: ['2004', '2005', '2006', '2007', '2008'] }],
  ['once', { kind: ['Indicator'], year: ['2006'] }],
]);

it('puts a story over years before a mention, and both before a list', () => {
  const hits = ['list', 'once', 'story', 'unknown'].map((id) => ({ id, score: 10 }));
  expect(weigh(hits, facets)).toEqual([
    { id: 'story', score: 12 },
    { id: 'once', score: 10.4 },
    { id: 'unknown', score: 10 },
    { id: 'list', score: 5 },
  ]);
});

it('leaves a clear difference as it is', () => {
  expect(
    weigh(
      [
        { id: 'once', score: 20 },
        { id: 'story', score: 10 },
      ],
      facets,
    )[0]?.id,
  ).toBe('once');
});
