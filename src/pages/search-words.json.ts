import type { APIRoute } from 'astro';
import { loadRecord } from '../site/record.ts';

/** The public's words for the record's, from content/synonyms.json, for the search box. */
export const GET: APIRoute = async () => {
  const { groups } = (await loadRecord()).synonyms;
  return new Response(JSON.stringify({ groups }), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
