import type { APIRoute } from 'astro';
import { csvMetadataOf } from '../../downloads/csvw.ts';
import { tableNamed, tables } from '../../downloads/tables.ts';
import { loadRecord } from '../../site/record.ts';

export const getStaticPaths = () => tables.map((t) => ({ params: { table: t.name } }));

export const GET: APIRoute = async ({ params }) => {
  const { site } = await loadRecord();
  return new Response(csvMetadataOf(tableNamed(params.table!), site), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
};
