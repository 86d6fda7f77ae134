import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { packFacets, type FacetFile } from '../../src/search/facet-file.ts';

const signature = 'pagefind_dcd';

/**
 * The filter values of every page, read from Pagefind's own fragments: `fragment/<id>.pf_fragment` is JSON behind a
 * signature, gzipped.
 *
 * @throws where a fragment is not what Pagefind 1.5 writes
 */
export function facetFile(files: readonly IndexFile[]): FacetFile {
  const pages = new Map<string, Record<string, string[]>>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path.replaceAll('\\', '/'))?.[1];
    if (!id) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(signature)) throw new Error(`${path} is not a fragment that this site can read.`);
    pages.set(id, (JSON.parse(text.slice(signature.length)) as { filters: Record<string, string[]> }).filters);
  }
  return packFacets(pages);
}
