import type { APIRoute } from 'astro';
import { loadRecord } from '../site/record.ts';

/** The council's accent colour, for light and dark pages, from content/site.json. */
export const GET: APIRoute = async () => {
  const { accent, accentDark } = (await loadRecord()).site.colours;
  const css = `:root{--accent:${accent}}@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}\n`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
