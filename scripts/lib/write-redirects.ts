import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect, Redirects } from '../../src/schema/redirects.ts';
import type { Site } from '../../src/schema/site.ts';
import { redirectPage, redirectsFile, type Published } from './redirect-page.ts';

/** What comes with a page, from its address: a page for framing, a timeline, a pack. */
const pagesBeside = [
  (path: string) => `/embed${path}`,
  (path: string) => `${path}timeline/`,
  (path: string) => `${path}pack/`,
];

/** Files that come with a page. A file cannot lead on by itself, so only hosts that read `_redirects` do it. */
const filesBeside = ['.csv', '.json', '.targets.csv', '/changes.xml', '/changes.json'].map(
  (end) => (path: string) => path.replace(/\/$/, end),
);

const fileOf = (siteDir: string, path: string): string => join(siteDir, path, path.endsWith('/') ? 'index.html' : '');

function redirectsIn(contentDir: string): readonly Redirect[] {
  const file = join(contentDir, 'redirects.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Redirects).redirects : [];
}

/**
 * Lays a page at each old address of a built site, and `_redirects` at its top. What comes with a page leads on with
 * it, where the new one has the same.
 *
 * @returns the number of old addresses
 * @throws where an old address is a page that the build made, or the new one is none
 */
export function writeRedirects(siteDir: string, contentDir: string, address: Omit<Published, 'name'>): number {
  const redirects = redirectsIn(contentDir);
  if (redirects.length === 0) return 0;
  const has = (path: string) => existsSync(fileOf(siteDir, path));
  for (const { from, to } of redirects) {
    if (has(from)) throw new Error(`redirects.json leads on from ${from}, which is a page of this site.`);
    if (!has(to)) throw new Error(`redirects.json leads from ${from} to ${to}, which is no page of this site.`);
  }
  const beside = (makes: readonly ((path: string) => string)[]): Redirect[] =>
    redirects
      .flatMap((r) => makes.map((make) => ({ ...r, from: make(r.from), to: make(r.to) })))
      .filter(({ from, to }) => has(to) && !has(from));
  const pages = [...redirects, ...beside(pagesBeside)];
  const files = beside(filesBeside);
  const { name } = JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8')) as Site;
  for (const redirect of pages) {
    const file = fileOf(siteDir, redirect.from);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(redirect, { ...address, name }));
  }
  writeFileSync(join(siteDir, '_redirects'), redirectsFile([...pages, ...files], address.base));
  return pages.length;
}
