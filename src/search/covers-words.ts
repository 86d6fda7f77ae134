import { wordsOf } from './words.ts';

/** How many first letters a word must share with one on the page: enough for its stem, not for chance. */
const needed = (word: string, share: number) => Math.min(word.length, Math.max(3, Math.floor(word.length * share)));

/** For what was found to be worth showing; and for a word to be on the page in some form, and not mistyped. */
export const shares = { found: 0.4, spelt: 0.7 } as const;

/** Pagefind reads `1.3` as `13`. */
const read = (text: string) => wordsOf(text).map((word) => word.replaceAll('.', ''));

/** Whether every word of a query has a word in the texts that begins like it, for the first `share` of its letters. */
export function coversWords(texts: readonly string[], query: string, share: number = shares.found): boolean {
  const words = texts.flatMap(read);
  return read(query).every((word) => {
    const beginning = word.slice(0, needed(word, share));
    return words.some((w) => w.startsWith(beginning));
  });
}
