import type { APIRoute } from 'astro';
import { csvOf } from '../../downloads/csv.ts';
import { tableNamed, tables } from '../../downloads/tables.ts';
import { loadRecord } from '../../site/record.ts';

export const getStaticPaths = () => tables.map((t) => ({ params: { table: t.name } }));

export const GET: APIRoute = async ({ params }) => {
  const table = tableNamed(params.table!);
  return new Response(csvOf(table.columns, table.rows(await loadRecord())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
