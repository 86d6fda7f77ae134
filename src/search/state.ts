import { facetNames, type Chosen, type FacetName } from './facets.ts';

export const sorts = ['relevance', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/** What the search page shows, all of it in its address. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

export const noneChosen: Chosen = { council: [], kind: [], theme: [], rating: [], year: [] };

/** Reads `?q=neet&council=Leeds&year=2010`; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const all = (name: FacetName) => [...new Set(params.getAll(name).filter((v) => v !== ''))];
  return {
    q: params.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(facetNames.map((n) => [n, all(n)])) as Record<FacetName, string[]>,
    sort: sorts.find((s) => s === params.get('sort')) ?? 'relevance',
  };
}

/** The reverse: `?q=neet&council=Leeds`, or nothing where there is nothing to say. */
export function writeState({ q, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of facetNames) for (const value of chosen[name]) params.append(name, value);
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text && `?${text}`;
}

export const isFiltered = ({ chosen }: SearchState): boolean => facetNames.some((n) => chosen[n].length > 0);
/** Whether there is anything to look for. */
export const isEmpty = (state: SearchState): boolean => state.q === '' && !isFiltered(state);
