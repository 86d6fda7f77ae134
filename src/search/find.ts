import type { Synonyms } from '../schema/synonyms.ts';
import { expand } from './expand.ts';
import { choose, count, latestYear, type Counts } from './facets.ts';
import { merge, mergeSome, type Hit } from './merge.ts';
import { nameKey, type Pages } from './pages-file.ts';
import { weigh } from './weigh.ts';
import type { SearchState } from './state.ts';
import { queryOf, tellingWords } from './words.ts';

/** What a search needs: the index, the values and names of its pages, and the public's words. */
export interface Index<T extends Hit> extends Pages {
  /** The pages for some words, best first; for `null` every page. */
  readonly search: (words: string | null) => Promise<readonly T[]>;
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

const searchOf =
  <T extends Hit>({ search, facets }: Index<T>) =>
  async (text: string) =>
    weigh(await search(queryOf(text)), facets);

/** Pages with any of the words, those with most of them first. */
export const findSome = async <T extends Hit>(words: readonly string[], index: Index<T>): Promise<T[]> =>
  mergeSome(await Promise.all(words.map(searchOf(index))));

/**
 * Pagefind asks for all words of a query, so alternatives are searches of their own. Pages that go by the name typed
 * come first, then what the typed words find, then the synonyms' words; single words where all of that finds nothing.
 */
async function hitsFor<T extends Hit>(q: string, index: Index<T>) {
  const search = searchOf(index);
  if (q === '') return { hits: weigh(await index.search(null), index.facets), also: [], some: false };
  const { own, also } = expand(q, index.synonyms);
  const named = index.names.get(nameKey(own)) ?? [];
  const [typed = [], ...others] = await Promise.all([own, ...also].map(search));
  const hits = merge([typed.filter((hit) => named.includes(hit.id)), typed, others.flat()]);
  if (hits.length > 0) return { hits, also: also.filter((_, i) => (others[i]?.length ?? 0) > 0), some: false };
  const some = await findSome(tellingWords(own), index);
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
