import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/schema/site.ts';
import type { BuildFolders } from './build-folders.ts';
import { accentOf, pictureStyles } from './picture-styles.ts';
import { picturesOf, type PictureSite } from './pictures-of.ts';
import { rasterise } from './rasterise.ts';

/** To be raised when the same SVG gives another PNG: with the rasteriser, the font or the encoder. */
const edition = 'resvg 2.6.2, source-sans-3 5.3.1, 3';

const htmlFiles = (siteDir: string): string[] =>
  readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.html'))
    .map((f) => f.replaceAll('\\', '/'))
    .sort();

const week = 7 * 24 * 60 * 60 * 1000;

/** Removes pictures that this build had no use for; young ones may be another build's. */
function clearOld(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!wanted.has(name.replace(/\.png$/, '')) && Date.now() - statSync(file).mtimeMs > week) rmSync(file);
  }
}

/** What was drawn, for the build to say. */
export interface Drawn {
  readonly pictures: number;
  /** Those that no earlier build had drawn. */
  readonly fresh: number;
}

/**
 * Lays the pictures that a built site's pages ask for beside them: an SVG and a PNG of each figure, and the cards that
 * shared links show. Equal pictures are drawn once; a PNG is kept in the build’s cache for the next one.
 */
export async function writePictures({ root, content, working: siteDir, cache }: BuildFolders): Promise<Drawn> {
  const { name } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as Site;
  const site: PictureSite = { name, accent: accentOf(siteDir), rules: pictureStyles(root, siteDir) };
  const kept = join(cache, 'pictures');
  mkdirSync(kept, { recursive: true });
  const wanted = new Map<string, { svg: string; width: number; paths: string[] }>();
  for (const file of htmlFiles(siteDir)) {
    for (const { path, svg, width, both } of picturesOf(readFileSync(join(siteDir, file), 'utf8'), file, site)) {
      const digest = createHash('sha256').update(`${edition}\n${width}\n${svg}`).digest('hex').slice(0, 32);
      const known = wanted.get(digest) ?? { svg, width, paths: [] };
      known.paths.push(path);
      wanted.set(digest, known);
      if (both) writeFileSync(join(siteDir, `${path}.svg`), svg);
    }
  }
  const keptAs = (digest: string) => join(kept, `${digest}.png`);
  const missing = [...wanted].filter(([digest]) => !existsSync(keptAs(digest)));
  await rasterise(missing.map(([digest, { svg, width }]) => ({ svg, width, file: keptAs(digest) })));
  for (const [digest, { paths }] of wanted)
    for (const path of paths) copyFileSync(keptAs(digest), join(siteDir, `${path}.png`));
  clearOld(kept, new Set(wanted.keys()));
  return { pictures: wanted.size, fresh: missing.length };
}
