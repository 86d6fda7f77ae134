import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { buildFolders } from '../../scripts/lib/build-folders.ts';
import { siteAddress } from '../../scripts/lib/site-address.ts';

export const root = join(import.meta.dirname, '../..');
const folders = buildFolders(root, {});
export const dist = folders.finished;
/** The address that `dist/` was built for. */
export const address = siteAddress(folders.content, '');

/** A tag of a page with its attributes, names in lower case and values decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Page {
  /** Path in the site: `plans/index.html`. */
  readonly file: string;
  /** Address in the site without its base: `/plans/`. */
  readonly url: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

const tagPattern = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#38': '&' };
const decode = (text: string) => text.replace(/&([a-z]+|#\d+);/gi, (all, name: string) => entities[name] ?? all);

/** Every start tag of a page. What stands inside scripts, styles and comments is not read as tags. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(/<!--.*?-->/gs, '').replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gis, '$1');
  return [...markup.matchAll(tagPattern)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attributePattern)].map((m) => [(m[1] ?? '').toLowerCase(), decode(m[2] ?? m[3] ?? m[4] ?? '')]),
    ),
  }));
}

/** Every file of a built site, sorted, with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

const leadsOn = /<meta http-equiv="refresh"/;

/** Every page of a built site, without those that lead on from old addresses. Throws where there is no such folder: build first. */
export function pagesIn(folder: string): Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tags: tagsOf(html) };
    })
    .filter((page) => !leadsOn.test(page.html));
}
