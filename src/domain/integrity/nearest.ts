import { distance } from 'fastest-levenshtein';

/** The candidate most like a text; `undefined` where none is so alike that it was probably meant. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of its letters may be wrong, and two in a short word; beyond that a suggestion misleads.
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(text.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}
