/** One hit of one search: the page's id in the index, and how well it fits. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Best score first; equal scores keep the order of the index, which is that of the addresses. */
const byScore = (a: Hit, b: Hit) => b.score - a.score;

/** A search may name a page once for each place where the words stand together; the best of them counts. */
function best<T extends Hit>(hits: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const hit of hits) if (hit.score > (found.get(hit.id)?.score ?? -Infinity)) found.set(hit.id, hit);
  return [...found.values()].sort(byScore);
}

/**
 * Joins the answers of several searches, each page once, where it first comes: tier by tier, in a tier by score.
 * A tier holds the searches that count alike.
 */
export function merge<T extends Hit>(tiers: readonly (readonly T[])[]): T[] {
  const merged = new Map<string, T>();
  for (const tier of tiers) for (const hit of best(tier)) if (!merged.has(hit.id)) merged.set(hit.id, hit);
  return [...merged.values()];
}

/** Joins searches for single words: pages with more of the words first, then by the sum of their scores. */
export function mergeSome<T extends Hit>(searches: readonly (readonly T[])[]): T[] {
  const pages = new Map<string, { hit: T; words: number; sum: number }>();
  for (const hits of searches) {
    for (const hit of best(hits)) {
      const page = pages.get(hit.id);
      pages.set(hit.id, { hit, words: (page?.words ?? 0) + 1, sum: (page?.sum ?? 0) + hit.score });
    }
  }
  return [...pages.values()].sort((a, b) => b.words - a.words || b.sum - a.sum).map((p) => p.hit);
}
