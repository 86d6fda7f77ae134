import type { APIRoute } from 'astro';
import { contentFields } from '../../site/record.ts';

/** The fields of every file of `content/`, for the check of a spreadsheet in the browser. Loaded with the first file. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await contentFields()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
