import { wordsOf } from './words.ts';

const emptyWords = new Set(['html', 'htm', 'index', 'php', 'aspx', '404']);

/** The words of a path, each once: `/indicators/leeds/neet-16-19/` gives “indicators leeds neet 16 19”. */
export function addressWords(path: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A broken escape stays as it stands.
  }
  const words = wordsOf(plain.replaceAll(/[^\p{L}\d]+/gu, ' '));
  return [...new Set(words)].filter((w) => !emptyWords.has(w)).join(' ');
}
