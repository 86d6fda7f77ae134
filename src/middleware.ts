import type { MiddlewareHandler } from 'astro';
import { termLinker, type TermLinker } from './site/link-terms.ts';
import { loadRecord } from './site/record.ts';
import { pathOf, termUrl } from './site/urls.ts';
import { withinSite } from './site/within-site.ts';

let linker: Promise<TermLinker> | undefined;

async function makeLinker(): Promise<TermLinker> {
  const { terms } = await loadRecord();
  return termLinker([...terms.values()].map((t) => ({ ...t, href: termUrl(t.key) })));
}

/** Every page, built or served while editing: the first use of each term leads to the glossary, and links in texts work. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = withinSite(await response.text(), import.meta.env.BASE_URL.replace(/\/$/, ''));
  const path = pathOf(context.url.pathname);
  // A frame in another site is no place to follow terms.
  if (path === '/glossary/' || path.startsWith('/embed/')) return new Response(html, response);
  if (import.meta.env.DEV) linker = undefined;
  const link = await (linker ??= makeLinker());
  return new Response(link(html), response);
};
