import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { timelineCsv } from '../../../downloads/timeline-data.ts';
import { loadRecord } from '../../../site/record.ts';

export const getStaticPaths = (async () => {
  const record = await loadRecord();
  return [...record.authorities.keys()].map((council) => ({ params: { council }, props: { record, council } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(timelineCsv(props.record, props.council), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
