import type { Found } from './find.ts';
import type { Hit } from './merge.ts';
import { isFiltered, type SearchState } from './state.ts';

const pages = (n: number) => (n === 1 ? '1 result' : `${n.toLocaleString('en-GB')} results`);
const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What the status line says: how many results, for what, and what else was searched. */
export function statusLine(
  state: SearchState,
  { hits, also, some, meant }: Pick<Found<Hit>, 'hits' | 'also' | 'some' | 'meant'>,
): string {
  const filtered = isFiltered(state) ? ' with these filters' : '';
  if (state.q === '') return `${pages(hits.length)}${filtered}.`;
  if (hits.length === 0) return `No results for “${state.q}”${filtered}.`;
  if (some) return `No page has all the words of “${state.q}”. ${pages(hits.length)} with some of them${filtered}.`;
  const others = also.length > 0 ? ` Also showing results for ${list(also.map((a) => `“${a}”`))}.` : '';
  if (meant) return `No page has “${state.q}”. ${pages(hits.length)} for “${meant}”${filtered}.${others}`;
  return `${pages(hits.length)} for “${state.q}”${filtered}.${others}`;
}
