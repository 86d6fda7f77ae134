import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { packPages, type IndexedPage, type PagesFile } from '../../src/search/pages-file.ts';

const signature = 'pagefind_dcd';

/**
 * What the search page must know of all pages at once, read from Pagefind's own fragments:
 * `fragment/<id>.pf_fragment` is JSON behind a signature, gzipped.
 *
 * @throws where a fragment is not what Pagefind 1.5 writes
 */
export function pagesFile(files: readonly IndexFile[]): PagesFile {
  const pages = new Map<string, IndexedPage>();
  for (const { path, content } of files) {
    const id = /^fragment[\\/](.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(signature)) throw new Error(`${path} is not a fragment that this site can read.`);
    pages.set(id, JSON.parse(text.slice(signature.length)) as IndexedPage);
  }
  return packPages(pages);
}
