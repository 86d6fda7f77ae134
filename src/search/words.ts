/** Small words that say nothing about what is looked for; left out when a search is widened to its single words. */
const little = new Set(
  'a about an and any are at be by can do does for from had has have how i in is it many me much my not of on or our s so than that the their there these they this to was we were what when where which who whose why will with you your'.split(
    ' ',
  ),
);

/** The words of a text: lower case, without punctuation; `1.3` stays one word. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’‘]s?\b/g, '')
    .match(/\p{L}+|\d+(?:\.\d+)*/gu) ?? [];

/** A word without its plural ending, so that “teenager” and “teenagers” are the same. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);

/** Whether a text is nothing but little words. */
export const saysLittle = (text: string): boolean => wordsOf(text).every((w) => little.has(w));

/** The words that say something, each once. */
export const tellingWords = (text: string): string[] => [
  ...new Set(wordsOf(text).filter((w) => !little.has(w) && (w.length > 1 || /\d/.test(w)))),
];

/** Where `phrase` begins in `words`, whole words and plural or not; -1 where it is not there. */
export function placeOf(phrase: readonly string[], words: readonly string[]): number {
  if (phrase.length === 0) return -1;
  return words.findIndex((_, at) => phrase.every((p, i) => singular(p) === singular(words[at + i] ?? '')));
}

/**
 * A query as the index is asked for it: it wants all words of a query, so little ones are left out where two or more
 * remain; text in quotes stays as it is.
 */
export function queryOf(text: string): string {
  if (text.includes('"')) return text;
  const telling = tellingWords(text);
  return (telling.length > 1 ? telling : wordsOf(text)).join(' ');
}
