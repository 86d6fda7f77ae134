import type { Synonyms } from '../schema/synonyms.ts';
import { placeOf, wordsOf } from './words.ts';

/** What is searched for one typed query, in the order in which the results are shown. */
export interface Phrases {
  /** What was typed; a reference as sources print it. */
  readonly own: string;
  /** The same with the public's words replaced by the record's. */
  readonly also: readonly string[];
  /** What a page may be called that is looked for: the same, and those whose words others find already. */
  readonly names: readonly string[];
}

const reference = /^(ni|in|ref|rec|afi|kpi|ncf|para)[\s.-]*(\d+(?:\.\d+)*)$/i;
const mostAlternatives = 6;

/** A reference as sources print it (`NI 117`, `ref 53`) from what was typed (`ni117`); `undefined` for other words. */
export function readReference(query: string): string | undefined {
  const m = reference.exec(query.trim());
  if (!m) return undefined;
  const [, letters = '', number = ''] = m;
  const sign =
    letters.length === 2 || /^(?:afi|kpi|ncf)$/i.test(letters) ? letters.toUpperCase() : letters.toLowerCase();
  return `${sign} ${number.replace(/^0+(?=\d)/, '')}`;
}

/** Without phrases that hold another one whole: all that they find the shorter one finds. */
function widest(phrases: readonly string[]): string[] {
  const read = phrases.map((text) => ({ text, words: wordsOf(text) }));
  return read
    .filter(({ words }) => !read.some((o) => o.words.length < words.length && o.words.every((w) => words.includes(w))))
    .map((phrase) => phrase.text);
}

/**
 * Widens a query by the synonyms: where it holds what people say, each word for what they mean takes its place.
 * The longest saying wins; text in quotes is left as it is.
 */
export function expand(query: string, synonyms: Synonyms): Phrases {
  const typed = query.trim();
  const ref = readReference(typed);
  if (ref) return { own: ref, also: [], names: [] };
  if (typed.includes('"')) return { own: typed, also: [], names: [] };

  const words = wordsOf(typed);
  const matches = synonyms.groups.flatMap(({ say, mean }) => {
    const sayings = say
      .map((s) => wordsOf(s))
      .map((s) => ({ at: placeOf(s, words), length: s.length }))
      .filter((s) => s.at >= 0)
      .sort((a, b) => b.length - a.length);
    return sayings[0] ? [{ ...sayings[0], mean }] : [];
  });
  const longest = Math.max(0, ...matches.map((m) => m.length));
  const also = matches
    .filter((m) => m.length === longest)
    .flatMap(({ at, length, mean }) =>
      mean.map((m) => [...words.slice(0, at), m, ...words.slice(at + length)].join(' ')),
    );
  const own = words.join(' ');
  // “persistent absence” holds “absence”, which means “persistent absence”: the word is not said twice.
  const once = also.map((text) => text.replaceAll(/\b(\p{L}+) (?=\1\b)/gu, ''));
  const different = [...new Set(once)].filter((a) => wordsOf(a).join(' ') !== own);
  return { own: typed, also: widest(different).slice(0, mostAlternatives), names: different };
}
