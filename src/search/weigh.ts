import type { PageFacets } from './facets.ts';
import type { Hit } from './merge.ts';

/** Pages that name everything are found by everything; what they lead to comes before them. */
const lists: readonly string[] = ['List', 'Glossary', 'Tracker period'];
const listWeight = 0.5;

/** A page that follows its subject over the years is more likely the one looked for than one that touches it once. */
const yearWeight = 0.04;
const mostYears = 15;

const weightOf = (page: PageFacets | undefined): number =>
  (page?.kind?.some((kind) => lists.includes(kind)) ? listWeight : 1) *
  (1 + yearWeight * Math.min(page?.year?.length ?? 0, mostYears));

/** Hits with scores weighed by what the page is, best first. */
export const weigh = <T extends Hit>(hits: readonly T[], facets: ReadonlyMap<string, PageFacets>): T[] =>
  hits.map((hit) => ({ ...hit, score: hit.score * weightOf(facets.get(hit.id)) })).sort((a, b) => b.score - a.score);
