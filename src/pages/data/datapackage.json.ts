import type { APIRoute } from 'astro';
import { dataPackageOf } from '../../downloads/data-package.ts';
import { loadRecord } from '../../site/record.ts';
import { absolute } from '../../site/urls.ts';

export const GET: APIRoute = async () =>
  new Response(
    dataPackageOf(await loadRecord(), { data: absolute('/data/'), source: (id) => absolute(`/sources/${id}/`) }),
    { headers: { 'Content-Type': 'application/json' } },
  );
