import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildFolders } from './build-folders.ts';
import { searchIndex } from './search-index.ts';
import { withPolicy } from './security-policy.ts';
import { pictureWriter, type Drawn } from './write-pictures.ts';

/** What was made, for the build to say. */
export interface Finished extends Drawn {
  /** The pages that search finds. */
  readonly indexed: number;
}

const pagesIn = (siteDir: string): string[] =>
  readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.html'))
    .map((f) => f.replaceAll('\\', '/'))
    .sort();

/**
 * Gives each page of a built site what it lacks: its policy, its pictures, its place in the search index. Each is read
 * once, in order of its path; pictures are drawn and the index grows beside the reading.
 *
 * @param hosts The origins that the forms may talk to.
 */
export async function finishPages(folders: BuildFolders, hosts: readonly string[]): Promise<Finished> {
  const pictures = pictureWriter(folders);
  const index = await searchIndex(folders.working);
  for (const file of pagesIn(folders.working)) {
    const path = join(folders.working, file);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, withPolicy(html, file, hosts));
    await index.add(file, html);
    pictures.take(file, html);
  }
  const [indexed, drawn] = await Promise.all([index.write(), pictures.finish()]);
  return { ...drawn, indexed };
}
