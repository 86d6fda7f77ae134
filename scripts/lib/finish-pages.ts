import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageLinks, type GlossaryTerm } from '../../src/links/page-links.ts';
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

/** A page as bytes, in memory of its own that can be handed from thread to thread. */
export type PageBytes = Uint8Array<ArrayBuffer>;

/** Finishes pages as they are rendered, and gives them what comes with them: pictures, a place in the search index. */
export interface PageFinisher {
  /** Takes a rendered page, by its path in the site; resolves to what is to be written when there is room for the next. */
  readonly take: (file: string, page: PageBytes) => Promise<PageBytes>;
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

/** What pages are finished with besides the folders of the build. */
export interface FinishedWith {
  /** The path that the site is published under, with slashes at both ends. */
  readonly base: string;
  /** The origins that the forms may talk to. */
  readonly hosts: readonly string[];
  /** All pages that will be rendered, by their paths in the site. */
  readonly pages: readonly string[];
  /** The glossary, in the order of its keys. */
  readonly terms: readonly GlossaryTerm[];
}

const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/**
 * Pages come as they are rendered, in no certain order. They enter the index in the order of `pages`, as its bytes
 * depend on it; pictures are drawn and the index grows while the next pages are rendered.
 */
export async function pageFinisher(
  folders: BuildFolders,
  { base, hosts, pages, terms }: FinishedWith,
): Promise<PageFinisher> {
  const pictures = pictureWriter(folders);
  const link = pageLinks(terms, base);
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
  const enter = async (file: string, html: string): Promise<string> => {
    taken.add(file);
    turn.take(file, html);
    pictures.take(file, html);
    if (waiting > mostWaiting) await added;
    await pictures.room();
    return withPolicy(html, file, hosts);
  };
  return {
    take: async (file, page) =>
      new TextEncoder().encode(await enter(file, link(new TextDecoder().decode(page), addressOf(file)))),
    close: async () => {
      for (const file of pagesIn(folders.working)) {
        if (taken.has(file)) continue;
        const path = join(folders.working, file);
        writeFileSync(path, await enter(file, readFileSync(path, 'utf8')));
      }
      turn.rest();
      const [indexed, drawn] = await Promise.all([added.then(() => index.write()), pictures.finish()]);
      return { ...drawn, indexed };
    },
  };
}
