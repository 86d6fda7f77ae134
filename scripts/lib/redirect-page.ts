import type { Redirect } from '../../src/schema/redirects.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

/** Where a site is published, and what it is called. */
export interface Published {
  /** `https://example.org` */
  readonly site: string;
  /** `/` or `/sub/path/` */
  readonly base: string;
  readonly name: string;
}

/** A path of the site as it is published: with the sub-path before it. */
export const under = (base: string, path: string): string => `${base.replace(/\/$/, '')}${path}`;

/**
 * The page at an old address, for hosts that read no `_redirects`: it leads on at once, without a script, and whoever
 * is not taken on finds a link and the reason. It needs no style sheet, and search engines leave it out.
 */
export function redirectPage({ to, why }: Redirect, { site, base, name }: Published): string {
  const path = under(base, to);
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>This page has moved – ${escape(name)}</title>`,
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${escape(path)}">`,
    `<link rel="canonical" href="${escape(new URL(path, site).href)}">`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>This page has moved</h1>',
    `<p>${escape(why)}</p>`,
    `<p><a href="${escape(path)}">Go to the page that stands for it now</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Rules for hosts that answer for an old address themselves: `_redirects`, as Netlify and Cloudflare Pages read it. */
export const redirectsFile = (redirects: readonly Pick<Redirect, 'from' | 'to'>[], base: string): string =>
  [
    '# Written by the build from content/redirects.json. Other hosts serve the pages at the old addresses.',
    ...redirects.map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301`),
    '',
  ].join('\n');
