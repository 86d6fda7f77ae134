import type { MiddlewareHandler } from 'astro';
import { pageLinks } from './links/page-links.ts';
import { loadRecord } from './site/record.ts';
import { pathOf } from './site/urls.ts';

/** Joins the links to a page that is served while editing; a build does so in a thread of its own (`finish-pages.ts`). */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  if (!import.meta.env.DEV || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { terms } = await loadRecord();
  const link = pageLinks([...terms.values()], import.meta.env.BASE_URL);
  return new Response(link(await response.text(), pathOf(context.url.pathname)), response);
};
