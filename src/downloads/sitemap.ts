import { compareText } from './order.ts';
import { escapeXml } from './xml.ts';

/** A sitemap of full addresses, each once, in order. It gives no dates: a build has no clock that could be trusted. */
export function sitemapOf(addresses: readonly string[]): string {
  const urls = [...new Set(addresses)].sort(compareText).map((a) => `  <url><loc>${escapeXml(a)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/**
 * The path that a page file is published at: `./plans/[plan]/index.astro` with `{ plan: 'x' }` is `/plans/x/`.
 * Throws where a parameter is missing.
 */
export function pagePath(file: string, params: Readonly<Record<string, string | number | undefined>> = {}): string {
  const route = file
    .replace(/^\.\//, '')
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '');
  const filled = route.replace(/\[(\.{3})?([^\]]+)\]/g, (_, rest: string | undefined, name: string) => {
    const value = params[name];
    if (value === undefined && rest === undefined) throw new Error(`${file} needs the parameter “${name}”.`);
    return String(value ?? '');
  });
  return `/${filled}/`.replace(/\/{2,}/g, '/');
}
