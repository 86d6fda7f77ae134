import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { themeCss } from '../../src/downloads/theme-css.ts';
import { site as siteSchema } from '../../src/schema/site.ts';
import type { BuildFolders } from './build-folders.ts';
import { digestOf, keptPictures, type Laid } from './kept-pictures.ts';
import { pictureStyles } from './picture-styles.ts';
import { pictureSource, picturesOf, type PictureSite } from './pictures-of.ts';
import { rasterEdition } from './raster-edition.ts';
import { rasteriser } from './rasterise.ts';

/** The code that turns a page into drawings, as one text: with other code, other drawings. */
function drawingCode(root: string): string {
  const charts = join(root, 'src', 'charts');
  const files = readdirSync(charts, { recursive: true, encoding: 'utf8' }).filter((f) => /(?<!\.test)\.ts$/.test(f));
  const all = [...files.sort().map((f) => join(charts, f)), join(root, 'scripts', 'lib', 'pictures-of.ts')];
  return all.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');
}

/** What was drawn, for the build to say. */
export interface Drawn {
  readonly pictures: number;
  /** Those that no earlier build had drawn. */
  readonly fresh: number;
}

/** Makes the pictures of one page after the other, and lays them beside their pages in the end. */
export interface PictureWriter {
  readonly take: (file: string, html: string) => void;
  /** Resolves when not too many pictures wait to be drawn. */
  readonly room: () => Promise<void>;
  readonly finish: () => Promise<Drawn>;
}

type Copy = readonly [from: string, to: string];

/** Copies files, a few at a time. */
async function copyAll(copies: readonly Copy[]): Promise<void> {
  const left = [...copies];
  const copy = async () => {
    for (let next = left.pop(); next; next = left.pop()) await copyFile(...next);
  };
  await Promise.all(Array.from({ length: 16 }, copy));
}

/**
 * Lays the pictures that a built site's pages ask for beside them: an SVG and a PNG of each figure, and the cards that
 * shared links show. Equal pictures are drawn once; they are kept for the next build.
 */
export function pictureWriter({ root, content, working: siteDir, pictures }: BuildFolders): PictureWriter {
  const { name, colours } = siteSchema.parse(JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')));
  const site: PictureSite = { name, accent: colours.accent, rules: pictureStyles(root, themeCss(colours)) };
  const edition = rasterEdition(root);
  const kept = keptPictures(pictures, [edition, drawingCode(root), JSON.stringify(site)].join('\n'));
  const raster = rasteriser();
  const wanted = new Set<string>();
  /** Pictures that are still to be drawn when their page is taken. */
  const copies: Copy[] = [];
  let laid = Promise.resolve();
  let fresh = 0;
  /** Lays kept pictures beside their page while the next pages are rendered. */
  const layNow = (all: readonly Copy[]) => {
    laid = laid.then(async () => {
      await mkdir(dirname(all[0]![1]), { recursive: true });
      await copyAll(all);
    });
    // Heard of when it is waited for, in the end.
    laid.catch(() => undefined);
  };

  const make = (source: string, file: string): Laid[] =>
    picturesOf(source, file, site).map(({ path, svg, width, both }) => {
      const digest = digestOf(edition, String(width), svg);
      if (both) kept.keepSvg(digest, svg);
      if (!wanted.has(digest) && !kept.hasPng(digest)) {
        fresh += 1;
        raster.draw({ svg, width, file: kept.png(digest) });
      }
      wanted.add(digest);
      return { path, digest, both };
    });

  return {
    take: (file, html) => {
      const source = pictureSource(html, file);
      if (source === undefined) return;
      const known = kept.ofPage(source, file);
      const pictures = known ?? make(source, file);
      if (!known) kept.rememberPage(source, file, pictures);
      const all = pictures.flatMap(({ path, digest, both }): Copy[] => {
        wanted.add(digest);
        const png: Copy = [kept.png(digest), join(siteDir, `${path}.png`)];
        return both ? [png, [kept.svg(digest), join(siteDir, `${path}.svg`)]] : [png];
      });
      if (!known) copies.push(...all);
      else if (all.length > 0) layNow(all);
    },
    room: raster.room,
    finish: async () => {
      await raster.finish();
      await laid;
      await copyAll(copies);
      kept.close();
      return { pictures: wanted.size, fresh };
    },
  };
}
