import type { APIRoute } from 'astro';
import { themeCss } from '../downloads/theme-css.ts';
import { loadRecord } from '../site/record.ts';

/** The council's accent colour, for light and dark pages, from content/site.json. */
export const GET: APIRoute = async () => {
  const css = themeCss((await loadRecord()).site.colours);
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
