import type { APIRoute } from 'astro';
import { csvGroupMetadataOf } from '../../downloads/csvw.ts';
import { tables } from '../../downloads/tables.ts';
import { loadRecord } from '../../site/record.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadRecord();
  return new Response(csvGroupMetadataOf(tables, site), { headers: { 'Content-Type': 'application/csvm+json' } });
};
