import { wordsOf } from './words.ts';

/** Parts of addresses that say nothing about the page. */
const emptyWords = new Set(['html', 'htm', 'index', 'php', 'aspx', '404']);
/** The folders of this site, which name a kind and not a subject. */
const folders =
  /^\/(?:registers\/)?(?:councils|plans|reviews|trackers|indicators|themes|sources|case-studies|registers|data)(?=\/.)/;

/** The words of a path, each once: `/indicators/leeds/neet-16-19/` gives “leeds neet 16 19”. */
export function addressWords(path: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A broken escape stays as it stands.
  }
  const words = wordsOf(plain.replace(folders, '').replaceAll(/[^\p{L}\d]+/gu, ' '));
  return [...new Set(words)].filter((w) => !emptyWords.has(w)).join(' ');
}
