import { facetNames, type FacetName, type PageFacets } from './facets.ts';

/**
 * `pagefind/facets.json`: the values of every page, so that the browser can filter and count without a search for each
 * value. Pagefind keeps the same in its own files, but gives only the counts of one search, and here several are merged.
 */
export interface FacetFile {
  /** `[facet, value]`, in order. */
  readonly values: readonly (readonly [FacetName, string])[];
  /** Page id in the index → places in `values`. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** Packs the values of pages, in an order that depends on nothing but them. */
export function packFacets(pages: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>): FacetFile {
  const key = (name: string, value: string) => `${name}\n${value}`;
  const ids = [...pages.keys()].sort();
  const all = ids.flatMap((id) => facetNames.flatMap((name) => (pages.get(id)?.[name] ?? []).map((v) => key(name, v))));
  const keys = [...new Set(all)].sort();
  const places = new Map(keys.map((k, i) => [k, i]));
  return {
    values: keys.map((k) => k.split('\n') as [FacetName, string]),
    pages: Object.fromEntries(
      ids.map((id) => [
        id,
        facetNames
          .flatMap((name) => (pages.get(id)?.[name] ?? []).map((v) => places.get(key(name, v))!))
          .sort((a, b) => a - b),
      ]),
    ),
  };
}

export function unpackFacets({ values, pages }: FacetFile): ReadonlyMap<string, PageFacets> {
  return new Map(
    Object.entries(pages).map(([id, places]) => {
      const page: Partial<Record<FacetName, string[]>> = {};
      for (const place of places) {
        const [name, value] = values[place]!;
        (page[name] ??= []).push(value);
      }
      return [id, page];
    }),
  );
}
