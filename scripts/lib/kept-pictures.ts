import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture as it lies in the site: where, without an extension, and which one of those kept. */
export interface Laid {
  readonly path: string;
  readonly digest: string;
  /** Whether the SVG is published too. */
  readonly both: boolean;
}

/** What a build keeps of its pictures for the next one. */
export interface KeptPictures {
  /** The pictures of a page as an earlier build laid them, where all of them are still there. */
  readonly ofPage: (source: string, file: string) => readonly Laid[] | undefined;
  readonly rememberPage: (source: string, file: string, pictures: readonly Laid[]) => void;
  readonly png: (digest: string) => string;
  /** Whether the PNG is there already, and then used. */
  readonly hasPng: (digest: string) => boolean;
  readonly svg: (digest: string) => string;
  readonly keepSvg: (digest: string, svg: string) => void;
  /** Writes down which pages have which pictures, and removes what no build has used for a week. */
  readonly close: () => void;
}

export const digestOf = (...parts: readonly string[]): string => hash('sha256', parts.join('\n')).slice(0, 32);

const pages = 'pages.json';
const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

function readPages(file: string): Record<string, readonly Laid[]> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Laid[]>;
  } catch {
    return {};
  }
}

/**
 * A build that is cut short leaves no half file that the next would take for a whole one. Two builds may write the same
 * file at once, each its own part.
 */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}

/** Whether a file is there to be used. Its time is then that of its use, to the day, so that its age says who needs it. */
function use(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return false;
  const now = new Date();
  try {
    if (now.getTime() - found.mtimeMs > day) utimesSync(file, now, now);
  } catch (error) {
    // Another build removed it just now.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  return true;
}

/**
 * @param folder Where they are kept.
 * @param made All that pictures are made with besides their page: the code that draws, the styles, the site’s name.
 */
export function keptPictures(folder: string, made: string): KeptPictures {
  mkdirSync(folder, { recursive: true });
  const before = readPages(join(folder, pages));
  const now: Record<string, readonly Laid[]> = {};
  const keyOf = (source: string, file: string) => digestOf(made, file, source);
  const png = (digest: string) => join(folder, `${digest}.png`);
  const svg = (digest: string) => join(folder, `${digest}.svg`);
  const isWhole = ({ digest, both }: Laid) => use(png(digest)) && (!both || use(svg(digest)));
  return {
    ofPage: (source, file) => {
      const key = keyOf(source, file);
      const found = Object.hasOwn(before, key) ? before[key] : undefined;
      if (!found?.every(isWhole)) return undefined;
      now[key] = found;
      return found;
    },
    rememberPage: (source, file, pictures) => {
      now[keyOf(source, file)] = pictures;
    },
    png,
    hasPng: (digest) => use(png(digest)),
    svg,
    keepSvg: (digest, text) => {
      if (!use(svg(digest))) writeWhole(svg(digest), text);
    },
    close: () => {
      writeWhole(join(folder, pages), JSON.stringify(now));
      const used = new Set(Object.values(now).flatMap((all) => all.map((p) => p.digest)));
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        // Young ones may be another build's.
        if (name !== pages && !used.has(name.replace(/\.\w+$/, '')) && Date.now() - statSync(file).mtimeMs > week)
          rmSync(file);
      }
    },
  };
}
