import { wordsOf } from './words.ts';

/** How many first letters a word must share with one on the page: enough for its stem, not for chance. */
const needed = (word: string) => Math.min(word.length, Math.max(3, Math.floor(word.length * 0.4)));

/** Pagefind reads `1.3` as `13`. */
const read = (text: string) => wordsOf(text).map((word) => word.replaceAll('.', ''));

/** Whether every word of a query has a word in the texts that begins like it. */
export function coversWords(texts: readonly string[], query: string): boolean {
  const words = texts.flatMap(read);
  return read(query).every((word) => {
    const beginning = word.slice(0, needed(word));
    return words.some((w) => w.startsWith(beginning));
  });
}
