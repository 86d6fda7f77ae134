import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from '../../../scripts/lib/site-address.ts';
import { pagesIn, tagsOf, type Page } from '../finished-site.ts';

const linking = ['href', 'src', 'action', 'poster', 'srcset', 'data'];

/** The addresses that a page points to, as they are written. */
function addressesOf(page: Page): string[] {
  return page.tags.flatMap((tag) =>
    linking.flatMap((name) => {
      const value = tag.attributes.get(name);
      if (value === undefined) return [];
      return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
    }),
  );
}

/**
 * Every address of the site itself, in pages, sitemap and feeds, that leads to no file or no element.
 * An address of this site that leaves out its sub-path is broken too.
 */
export function brokenLinks(folder: string, { site, base }: SiteAddress): string[] {
  const pages = pagesIn(folder);
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    let found = ids.get(file);
    if (!found) {
      const tags = tagsOf(readFileSync(join(folder, file), 'utf8'));
      found = new Set(tags.flatMap((t) => t.attributes.get('id') ?? []));
      ids.set(file, found);
    }
    return found;
  };

  const problemWith = (from: string, written: string): string | undefined => {
    if (written.startsWith('data:') || written.startsWith('mailto:')) return undefined;
    const home = new URL(base, site);
    const target = new URL(written, new URL(from.slice(1), home));
    if (target.origin !== home.origin) return undefined;
    if (!target.pathname.startsWith(base)) return `${from}: ${written} leaves ${base}`;
    const path = decodeURIComponent(target.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile())
      return `${from}: ${written} is no file`;
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (fragment === '' || !file.endsWith('.html') || idsOf(file).has(fragment)) return undefined;
    return `${from}: ${written} has no element with that id`;
  };

  const listed = ['sitemap.xml'].filter((file) => existsSync(join(folder, file)));
  return [
    ...pages.flatMap((page) => [...new Set(addressesOf(page))].map((written) => problemWith(page.url, written))),
    ...listed.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) =>
        problemWith(`/${file}`, m[1]!),
      ),
    ),
  ].filter((problem) => problem !== undefined);
}
