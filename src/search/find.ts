import type { Synonyms } from '../schema/synonyms.ts';
import { expand } from './expand.ts';
import { choose, count, latestYear, type Counts, type PageFacets } from './facets.ts';
import { merge, mergeSome, type Hit } from './merge.ts';
import type { SearchState } from './state.ts';
import { tellingWords } from './words.ts';

/** What a search needs: the index, the values of its pages and the public's words. */
export interface Index<T extends Hit> {
  /** The pages for some words, best first; for `null` every page. */
  readonly search: (words: string | null) => Promise<readonly T[]>;
  readonly facets: ReadonlyMap<string, PageFacets>;
  readonly synonyms: Synonyms;
}

export interface Found<T extends Hit> {
  readonly hits: readonly T[];
  readonly counts: Counts;
  /** Other words searched besides the typed ones, where they found something. */
  readonly also: readonly string[];
  /** No page has all of the words: these have some of them. */
  readonly some: boolean;
}

/**
 * Pagefind asks for all words of a query, so alternatives are searches of their own: a reference as one phrase first,
 * then what was typed, then the synonyms' words; single words only where all of that finds nothing.
 */
async function hitsFor<T extends Hit>(q: string, { search, synonyms }: Index<T>) {
  if (q === '') return { hits: await search(null), also: [], some: false };
  const { exact, own, also } = expand(q, synonyms);
  const [first, typed, ...others] = await Promise.all([
    exact ? search(exact) : Promise.resolve([]),
    search(own),
    ...also.map((words) => search(words)),
  ]);
  const hits = merge([first ?? [], typed ?? [], others.flat()]);
  if (hits.length > 0) return { hits, also: also.filter((_, i) => (others[i]?.length ?? 0) > 0), some: false };
  const words = tellingWords(own);
  const some = mergeSome(await Promise.all(words.map((word) => search(word))));
  return { hits: some, also: [], some: some.length > 0 };
}

/** Searches, widens, filters, counts and sorts. */
export async function find<T extends Hit>(state: SearchState, index: Index<T>): Promise<Found<T>> {
  const { hits, also, some } = await hitsFor(state.q, index);
  const { facets } = index;
  const chosen = choose(hits, facets, state.chosen);
  if (state.sort === 'newest') chosen.sort((a, b) => latestYear(facets.get(b.id)) - latestYear(facets.get(a.id)));
  return { hits: chosen, counts: count(hits, facets, state.chosen), also, some };
}
