import type { Synonyms } from '../schema/synonyms.ts';
import { expand } from './expand.ts';
import { choose, count, latestYear, type Counts } from './facets.ts';
import { merge, mergeSome, type Hit } from './merge.ts';
import { nameKey, type Pages } from './pages-file.ts';
import { weigh } from './weigh.ts';
import type { SearchState } from './state.ts';
import { respell } from './spelling.ts';
import { queryOf, tellingWords } from './words.ts';

/** What a search needs: the index, the values and names of its pages, and the public's words. */
export interface Index<T extends Hit> extends Pages {
  /** The pages for some words, best first; for `null` every page. */
  readonly search: (words: string | null) => Promise<readonly T[]>;
  /** Whether the best page has every word, or a form of it: else one may be mistyped, and its beginning was found. */
  readonly holds: (words: string) => Promise<boolean>;
  readonly synonyms: Synonyms;
  /** Every word of the record, fetched where little is found. */
  readonly words: () => Promise<readonly string[]>;
}

export interface Found<T extends Hit> {
  readonly hits: readonly T[];
  readonly counts: Counts;
  /** Other words searched besides the typed ones, where they found something. */
  readonly also: readonly string[];
  /** What was probably meant, where no page has what was typed. */
  readonly meant?: string | undefined;
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

/** Pages that go by one of some names, with or without the little words: “how many looked-after children”. */
function called(texts: readonly string[], names: ReadonlyMap<string, readonly string[]>): (hit: Hit) => boolean {
  const ids = new Set(
    texts.flatMap((text) => [nameKey(text), tellingWords(text).join(' ')]).flatMap((name) => names.get(name) ?? []),
  );
  return ({ id }) => ids.has(id);
}

/**
 * Pagefind asks for all words of a query, so alternatives are searches of their own. Pages that go by the name typed
 * come first, then those that go by what the record calls it, then what the typed words find, then the synonyms' words.
 */
async function ask<T extends Hit>(q: string, index: Index<T>) {
  const { own, also, names } = expand(q, index.synonyms);
  const [typed = [], ...others] = await Promise.all([own, ...also].map(searchOf(index)));
  const all = [...typed, ...others.flat()];
  const named = typed.filter(called([own], index.names));
  const hits = merge([named, all.filter(called(names, index.names)), typed, others.flat()]);
  return { own, hits, also: also.filter((_, i) => (others[i]?.length ?? 0) > 0) };
}

/** Where fewer pages are found, the words may have been mistyped. */
const few = 3;

/** What the words find; then, where that is little, the same spelt as the record spells it; then single words. */
async function hitsFor<T extends Hit>(q: string, index: Index<T>) {
  if (q === '') return { hits: weigh(await index.search(null), index.facets), also: [], some: false };
  const { own, hits, also } = await ask(q, index);
  const sure = hits.length >= few && (also.length > 0 || (await index.holds(queryOf(own))));
  if (sure) return { hits, also, some: false };
  const meant = respell(own, await index.words().catch(() => []));
  const right = meant === undefined ? undefined : await ask(meant, index);
  // What was found for a word that no page has is a guess from its beginning.
  if (right && right.hits.length > 0) return { hits: merge([right.hits, hits]), also: right.also, some: false, meant };
  if (hits.length > 0) return { hits, also, some: false };
  const some = await findSome(tellingWords(own), index);
  return { hits: some, also: [], some: some.length > 0 };
}

/** Searches, widens, filters, counts and sorts. */
export async function find<T extends Hit>(state: SearchState, index: Index<T>): Promise<Found<T>> {
  const { hits, ...how } = await hitsFor(state.q, index);
  const { facets } = index;
  const chosen = choose(hits, facets, state.chosen);
  if (state.sort === 'newest') chosen.sort((a, b) => latestYear(facets.get(b.id)) - latestYear(facets.get(a.id)));
  return { hits: chosen, counts: count(hits, facets, state.chosen), ...how };
}
