/** What results are filtered by, in the order in which readers see it. */
export const facetNames = ['council', 'kind', 'theme', 'rating', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

export const facetLabels: Readonly<Record<FacetName, string>> = {
  council: 'Council',
  kind: 'Kind of page',
  theme: 'Theme',
  rating: 'Rating',
  year: 'Year',
};

/** The values of one page. */
export type PageFacets = Readonly<Partial<Record<FacetName, readonly string[]>>>;
/** The values chosen: any of them within a facet, all of the facets that have some. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

const fits = (page: PageFacets | undefined, chosen: Chosen, except?: FacetName): boolean =>
  facetNames.every(
    (name) =>
      name === except || chosen[name].length === 0 || (page?.[name] ?? []).some((v) => chosen[name].includes(v)),
  );

/** The pages that have what was chosen, in the order given. */
export const choose = <T extends { id: string }>(
  hits: readonly T[],
  facets: ReadonlyMap<string, PageFacets>,
  chosen: Chosen,
): T[] => hits.filter((hit) => fits(facets.get(hit.id), chosen));

/** How many pages each value would show: the facet's own choice is left aside, for its values are alternatives. */
export function count(
  hits: readonly { id: string }[],
  facets: ReadonlyMap<string, PageFacets>,
  chosen: Chosen,
): Counts {
  const of = (name: FacetName): [FacetName, Map<string, number>] => {
    const counts = new Map<string, number>();
    for (const { id } of hits) {
      const page = facets.get(id);
      if (!fits(page, chosen, name)) continue;
      for (const value of page?.[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [name, counts];
  };
  return Object.fromEntries(facetNames.map(of)) as Record<FacetName, Map<string, number>>;
}

/** Every value of a facet, in reading order; years newest first. */
export function valuesOf(facets: ReadonlyMap<string, PageFacets>, name: FacetName): string[] {
  const values = [...new Set([...facets.values()].flatMap((page) => page[name] ?? []))];
  const collator = new Intl.Collator('en-GB', { numeric: true });
  values.sort(collator.compare);
  return name === 'year' ? values.reverse() : values;
}

/** The last year that a page is about; 0 where it names none. */
export const latestYear = (page: PageFacets | undefined): number => Math.max(0, ...(page?.year ?? []).map(Number));
