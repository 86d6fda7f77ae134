import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { shortest } from '../../src/search/spelling.ts';
import { wordsOf } from '../../src/search/words.ts';
import { packPages, type IndexedPage, type PagesFile } from '../../src/search/pages-file.ts';

const signature = 'pagefind_dcd';

interface Fragment extends IndexedPage {
  readonly content: string;
}

/**
 * The pages of an index by their ids, read from Pagefind's own fragments: `fragment/<id>.pf_fragment` is JSON behind a
 * signature, gzipped.
 *
 * @throws where a fragment is not what Pagefind 1.5 writes
 */
export function fragmentsOf(files: readonly IndexFile[]): ReadonlyMap<string, Fragment> {
  const pages = new Map<string, Fragment>();
  for (const { path, content } of files) {
    const id = /^fragment[\\/](.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(signature)) throw new Error(`${path} is not a fragment that this site can read.`);
    pages.set(id, JSON.parse(text.slice(signature.length)) as Fragment);
  }
  return pages;
}

/** What the search page must know of all pages at once. */
export const pagesFile = (pages: ReadonlyMap<string, Fragment>): PagesFile => packPages(pages);

/** Every word of the pages that a mistyped one may have meant, in order. */
export function wordsFile(pages: ReadonlyMap<string, Fragment>): string[] {
  const words = [...pages.values()].flatMap(({ content, meta }) => [content, ...Object.values(meta)].flatMap(wordsOf));
  return [...new Set(words)].filter((word) => word.length >= shortest).sort();
}
