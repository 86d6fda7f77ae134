import { singular, wordsOf } from './words.ts';

/** Words with fewer letters are too near each other to guess. */
export const shortest = 4;
/** From this length on a word may have two slips. */
const long = 8;

/**
 * How many slips lead from one word to the other: a letter more, less or another one, or two that changed places
 * (Damerau and Levenshtein's distance, each letter touched once).
 */
export function slips(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + other, ...(swapped ? [before[j - 2]! + 1] : [])];
      row.push(Math.min(...ways));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The known word that a mistyped one most likely meant; they begin alike. `undefined` where none is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const most = word.length < long ? 1 : 2;
  return known
    .filter((k) => k[0] === word[0] && Math.abs(k.length - word.length) <= most)
    .map((k) => ({ k, away: slips(word, k) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)[0]?.k;
}

/** A query in which each word that no page has is put right; `undefined` where there is nothing to put right. */
export function respell(query: string, known: readonly string[]): string | undefined {
  if (query.includes('"')) return undefined;
  const all = new Set(known);
  const isKnown = (w: string) => all.has(w) || all.has(singular(w));
  const words = wordsOf(query);
  const right = words.map((w) => (isKnown(w) ? w : (nearest(w, known) ?? w)));
  return right.every((w, i) => w === words[i]) ? undefined : right.join(' ');
}
