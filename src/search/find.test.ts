import { describe, expect, it } from 'vitest';
import type { PageFacets } from './facets.ts';
import { find, type Index } from './find.ts';
import type { Hit } from './merge.ts';
import { readState } from './state.ts';

/** An index of fixed answers that notes what it was asked. */
function indexOf(answers: Record<string, string>): Index<Hit> & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const facets = new Map<string, PageFacets>([
    ['a', { council: ['Leeds'], year: ['2009'] }],
    ['b', { council: ['Leeds'], year: ['2013'] }],
    ['c', { council: ['Leicester'] }],
  ]);
  const search = (words: string | null) => {
    asked.push(words);
    return Promise.resolve([...(answers[words ?? '*'] ?? '')].map((id, i) => ({ id, score: 9 - i })));
  };
  const names = new Map([
    ['ni 117', ['c']],
    ['school absence', ['d']],
  ]);
  return {
    search,
    facets,
    names,
    holds: (words) => Promise.resolve(words !== 'obesitty'),
    words: () => Promise.resolve(['obesity', 'rising', 'truancy']),
    synonyms: { groups: [{ say: ['truancy'], mean: ['attendance', 'absence', 'school absence'] }] },
    asked,
  };
}
const look = async (address: string, answers: Record<string, string>) => {
  const index = indexOf(answers);
  const { hits, ...rest } = await find(readState(address), index);
  return { ids: hits.map((h) => h.id).join(''), asked: index.asked, ...rest };
};

describe('find', () => {
  it('shows what the typed words find, then what the record’s words find', async () => {
    const found = await look('?q=Truancy', { truancy: 'b', attendance: 'ab', absence: '' });
    expect(found).toMatchObject({ ids: 'ba', also: ['attendance'], some: false });
  });

  it('shows the page that goes by the name typed first', async () => {
    expect((await look('?q=ni117', { 'ni 117': 'abc' })).ids).toBe('cab');
  });

  it('shows the page next that goes by what the record calls it, though a wider search finds more', async () => {
    const found = await look('?q=truancy', { truancy: 'b', absence: 'acd' });
    expect(found).toMatchObject({ ids: 'dbac', also: ['absence'] });
    const asked = { 'how much truancy': 'b', 'how much absence': 'acd' };
    expect((await look('?q=how+much+truancy', asked)).ids).toBe('dbac');
  });

  it('falls back to single words, and says so', async () => {
    const found = await look('?q=is+the+obesity+rising', { obesity: 'a', rising: 'ab' });
    expect(found).toMatchObject({ ids: 'ab', some: true });
    expect(found.asked).toEqual(['obesity rising', 'obesity', 'rising']);
    expect(await look('?q=xyzzy', {})).toMatchObject({ ids: '', some: false });
  });

  it('takes a word that no page has for the nearest one that some page has', async () => {
    const found = await look('?q=truency', { truancy: 'b', attendance: 'ab' });
    expect(found).toMatchObject({ ids: 'ba', meant: 'truancy', also: ['attendance'], some: false });
  });

  it('puts right a word that no page has, also where its beginning finds many', async () => {
    const found = await look('?q=obesitty', { obesitty: 'abc', obesity: 'b' });
    expect(found).toMatchObject({ ids: 'bac', meant: 'obesity', some: false });
  });

  it('shows what was meant before what only begins like it, and leaves a known word alone', async () => {
    const found = await look('?q=obesitie', { obesitie: 'c', obesity: 'ab' });
    expect(found).toMatchObject({ ids: 'abc', meant: 'obesity', some: false });
    expect((await look('?q=rising', { rising: 'a' })).meant).toBeUndefined();
  });

  it('filters, counts before its own filter, and sorts by year', async () => {
    const found = await look('?q=x&council=Leeds&sort=newest', { x: 'cab' });
    expect(found.ids).toBe('ba');
    expect([...found.counts.council]).toEqual([
      ['Leicester', 1],
      ['Leeds', 2],
    ]);
  });

  it('lists every page that was chosen where no words are given', async () => {
    expect(await look('?council=Leicester', { '*': 'abc' })).toMatchObject({ ids: 'c', asked: [null] });
  });
});
