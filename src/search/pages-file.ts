import { facetNames, type FacetName, type PageFacets } from './facets.ts';
import { wordsOf } from './words.ts';

/** What Pagefind keeps of a page, as far as it is needed here. */
export interface IndexedPage {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `terms`: what `SearchTerms.astro` gave the page, joined by `; `. */
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * `pagefind/pages.json`: the values and names of every page, so that the browser can filter and count without a search
 * for each value, and put the page first that goes by the name typed. Pagefind gives the counts of one search only, and
 * here several are merged.
 */
export interface PagesFile {
  /** `[facet, value]`, in order. */
  readonly values: readonly (readonly [FacetName, string])[];
  /** Page id in the index → places in `values`. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
  /** A name or reference, as `nameKey` writes it → page ids. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export interface Pages {
  readonly facets: ReadonlyMap<string, PageFacets>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** A name as it is compared: `NI 117` and `ni 117.` are one. */
export const nameKey = (name: string): string => wordsOf(name).join(' ');

/** Packs the pages of an index, by their ids, in an order that depends on nothing but them. */
export function packPages(pages: ReadonlyMap<string, IndexedPage>): PagesFile {
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const keysOf = ({ filters }: IndexedPage) => facetNames.flatMap((n) => (filters[n] ?? []).map((v) => `${n}\n${v}`));
  const keys = [...new Set(sorted.flatMap(([, page]) => keysOf(page)))].sort();
  const places = new Map(keys.map((key, i) => [key, i]));
  const placesOf = (page: IndexedPage) => keysOf(page).map((key) => places.get(key)!);
  const names = new Map<string, string[]>();
  for (const [id, { meta }] of sorted) {
    for (const name of new Set((meta['terms'] ?? '').split('; ').map(nameKey))) {
      if (name) names.set(name, [...(names.get(name) ?? []), id]);
    }
  }
  return {
    values: keys.map((key) => key.split('\n') as [FacetName, string]),
    pages: Object.fromEntries(sorted.map(([id, page]) => [id, placesOf(page).sort((a, b) => a - b)])),
    names: Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

export function unpackPages({ values, pages, names }: PagesFile): Pages {
  const facets = new Map(
    Object.entries(pages).map(([id, places]) => {
      const page: Partial<Record<FacetName, string[]>> = {};
      for (const place of places) {
        const [name, value] = values[place]!;
        (page[name] ??= []).push(value);
      }
      return [id, page as PageFacets];
    }),
  );
  return { facets, names: new Map(Object.entries(names)) };
}
