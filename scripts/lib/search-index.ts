import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { orderedIndex } from './ordered-index.ts';
import { pagesFile, wordsFile } from './search-pages.ts';
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

async function pagesIn(siteDir: string): Promise<string[]> {
  const files = await readdir(siteDir, { recursive: true });
  return files
    .filter((f) => f.endsWith('.html'))
    .map((f) => f.split(sep).join('/'))
    .sort();
}

/**
 * Indexes every page of a built site that has `data-pagefind-body`, and writes the index to `pagefind/` in it.
 * Pages go in one by one, in order of their path, and what comes out is put in order, so that the same site gives the
 * same bytes.
 *
 * @returns the number of pages indexed
 */
export async function writeSearchIndex(siteDir: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    let count = 0;
    for (const path of await pagesIn(siteDir)) {
      const content = await readFile(join(siteDir, path), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: path, content: searchText(content) });
      if (added.errors.length > 0) throw new Error(`${path} could not be indexed: ${added.errors.join('; ')}`);
      count += 1;
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(`The search index could not be written: ${problems.join('; ')}`);
    for (const file of orderedIndex(files)) {
      if (unused.test(file.path)) continue;
      const target = join(siteDir, 'pagefind', file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    await writeFile(join(siteDir, 'pagefind', 'pages.json'), JSON.stringify(pagesFile(files)));
    await writeFile(join(siteDir, 'pagefind', 'words.json'), JSON.stringify(wordsFile(files)));
    return count;
  } finally {
    await close();
  }
}
