import type { APIRoute } from 'astro';
import { jsonOf } from '../../downloads/json.ts';
import { tableNamed, tables } from '../../downloads/tables.ts';
import { loadRecord } from '../../site/record.ts';

export const getStaticPaths = () => tables.map((t) => ({ params: { table: t.name } }));

export const GET: APIRoute = async ({ params }) => {
  const table = tableNamed(params.table!);
  return new Response(jsonOf(table.columns, table.rows(await loadRecord())), {
    headers: { 'Content-Type': 'application/json' },
  });
};
