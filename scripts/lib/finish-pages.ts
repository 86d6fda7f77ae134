import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildFolders } from './build-folders.ts';
import { inTurn } from './in-turn.ts';
import { searchIndex } from './search-index.ts';
import { withPolicy } from './security-policy.ts';
import { pictureWriter, type Drawn } from './write-pictures.ts';

/** What was made, for the build to say. */
export interface Finished extends Drawn {
  /** The pages that search finds. */
  readonly indexed: number;
}

/** Gives pages what comes with them as they are rendered: their pictures, their place in the search index. */
export interface PageFinisher {
  /** Takes a page in, by its path in the site, and resolves when there is room for the next. */
  readonly take: (file: string, html: string) => Promise<void>;
  /** Finishes the pages in the site that nothing rendered, and waits for pictures and index. */
  readonly close: () => Promise<Finished>;
}

/** So many pages may wait for the index: they are held in memory. */
const mostWaiting = 100;

const pagesIn = (siteDir: string): string[] =>
  readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.html'))
    .map((f) => f.replaceAll('\\', '/'))
    .sort();

/**
 * Pages come as they are rendered, in no certain order. They enter the index in the order of `pages`, as its bytes
 * depend on it; pictures are drawn and the index grows while the next pages are rendered.
 *
 * @param hosts The origins that the forms may talk to.
 * @param pages All pages that will be rendered, by their paths in the site.
 */
export async function pageFinisher(
  folders: BuildFolders,
  hosts: readonly string[],
  pages: readonly string[],
): Promise<PageFinisher> {
  const pictures = pictureWriter(folders);
  const index = await searchIndex(folders.working);
  const taken = new Set<string>();
  let added = Promise.resolve();
  let waiting = 0;
  const turn = inTurn<string>(pages, (file, html) => {
    waiting += 1;
    added = added
      .then(() => index.add(file, html))
      .then(() => {
        waiting -= 1;
      });
    // Heard of when it is waited for, in the end.
    added.catch(() => undefined);
  });
  const take = async (file: string, html: string): Promise<void> => {
    taken.add(file);
    turn.take(file, html);
    pictures.take(file, html);
    if (waiting > mostWaiting) await added;
    await pictures.room();
  };
  return {
    take,
    close: async () => {
      for (const file of pagesIn(folders.working)) {
        if (taken.has(file)) continue;
        const path = join(folders.working, file);
        const html = readFileSync(path, 'utf8');
        await take(file, html);
        writeFileSync(path, withPolicy(html, file, hosts));
      }
      turn.rest();
      const [indexed, drawn] = await Promise.all([added.then(() => index.write()), pictures.finish()]);
      return { ...drawn, indexed };
    },
  };
}
