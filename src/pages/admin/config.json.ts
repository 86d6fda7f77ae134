import type { APIRoute } from 'astro';
import { formsConfig } from '../../forms/config.ts';
import { repositoryOf } from '../../forms/repository.ts';
import { loadRecord } from '../../site/record.ts';
import { absolute } from '../../site/urls.ts';

export const GET: APIRoute = async () => {
  const record = await loadRecord();
  const config = formsConfig(record, repositoryOf(record.site.repository, process.env), absolute('/'));
  return new Response(JSON.stringify(config), { headers: { 'Content-Type': 'application/json' } });
};
