import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  readonly svg: (digest: string) => string;
  readonly keepSvg: (digest: string, svg: string) => void;
  /** Writes down which pages have which pictures, and removes what no build has used for a week. */
  readonly close: () => void;
}

export const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

const pages = 'pages.json';
const week = 7 * 24 * 60 * 60 * 1000;

function readPages(file: string): Record<string, readonly Laid[]> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Laid[]>;
  } catch {
    return {};
  }
}

/** A build that is cut short leaves no half file that the next would take for a whole one. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

/**
 * @param folder Where they are kept.
 * @param made All that pictures are made with besides their page: the code that draws, the styles, the site’s name.
 */
export function keptPictures(folder: string, made: string): KeptPictures {
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const before = readPages(join(folder, pages));
  const now: Record<string, readonly Laid[]> = {};
  const keyOf = (source: string, file: string) => digestOf(made, file, source);
  const isWhole = ({ digest, both }: Laid) => there.has(`${digest}.png`) && (!both || there.has(`${digest}.svg`));
  const svg = (digest: string) => join(folder, `${digest}.svg`);
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
    png: (digest) => join(folder, `${digest}.png`),
    svg,
    keepSvg: (digest, text) => {
      if (!existsSync(svg(digest))) writeWhole(svg(digest), text);
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
