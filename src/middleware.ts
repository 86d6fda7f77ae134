import type { MiddlewareHandler } from 'astro';
import { termLinker, type TermLinker } from './site/link-terms.ts';
import { loadRecord } from './site/record.ts';
import { pathOf, termUrl } from './site/urls.ts';

let linker: Promise<TermLinker> | undefined;

async function makeLinker(): Promise<TermLinker> {
  const { terms } = await loadRecord();
  return termLinker([...terms.values()].map((t) => ({ ...t, href: termUrl(t.key) })));
}

/** Every page, built or served while editing: the first use of each term leads to the glossary. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  if (pathOf(context.url.pathname) === '/glossary/') return response;
  if (import.meta.env.DEV) linker = undefined;
  const link = await (linker ??= makeLinker());
  return new Response(link(await response.text()), response);
};
