import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { orderedIndex } from './ordered-index.ts';
import { fragmentsOf, pagesFile, wordsFile } from './search-pages.ts';
import { searchText } from './search-text.ts';

/** Interfaces that come with Pagefind and that the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Not a page's own words: links to its neighbours, words in charts (the table has them), citations, names of columns,
 * arithmetic and the drawn thread (both say again what stands elsewhere on the page), wrong spellings in the guide.
 */
const excluded = [
  ...['nav', 'svg', 'thead', 'caption', '.facts dt', '.kicker', '.evidence'],
  ...['.chart-table > summary', '.chart-foot', '.arithmetic', '.thread-drawn', '.rules code'],
];

/**
 * Words and places in one file of the index. Pagefind's own 20,000 makes files of 25 KB, and a query with its synonyms
 * reads several: in quarters a first search stays under 210 KB. Only the environment sets it (Pagefind 1.5).
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '5000';

/** An index that is being made. */
export interface SearchIndex {
  /** Takes a page in, where it has `data-pagefind-body`. Resolves when there is room for the next one. */
  readonly add: (path: string, html: string) => Promise<void>;
  /** Writes the index to `pagefind/` in the site. Resolves to the number of pages. */
  readonly write: () => Promise<number>;
}

/** So many pages are on their way to Pagefind, a program of its own, while the next one is read. */
const onTheirWay = 8;

/**
 * Starts the index of a built site. Pages go in one by one, in the order in which they are given, and what comes out is
 * put in order, so that the same site gives the same bytes.
 */
export async function searchIndex(siteDir: string): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const pages: Promise<void>[] = [];
  const take = async (path: string, html: string) => {
    const added = await index.addHTMLFile({ sourcePath: path, content: searchText(html) });
    if (added.errors.length > 0) throw new Error(`${path} could not be indexed: ${added.errors.join('; ')}`);
  };
  const put = async (path: string, content: Uint8Array | string) => {
    const target = join(siteDir, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  return {
    add: async (path, html) => {
      if (!html.includes('data-pagefind-body')) return;
      const taken = take(path, html);
      // Heard of when it is waited for, here or at the end.
      taken.catch(() => undefined);
      pages.push(taken);
      await pages.at(-onTheirWay);
    },
    write: async () => {
      try {
        await Promise.all(pages);
        const { files, errors: problems } = await index.getFiles();
        if (problems.length > 0) throw new Error(`The search index could not be written: ${problems.join('; ')}`);
        const named = orderedIndex(files).filter((file) => !unused.test(file.path));
        await Promise.all(named.map((file) => put(file.path, file.content)));
        const found = fragmentsOf(files);
        await put('pages.json', JSON.stringify(pagesFile(found)));
        await put('words.json', JSON.stringify(wordsFile(found)));
        return pages.length;
      } finally {
        await close();
      }
    },
  };
}
