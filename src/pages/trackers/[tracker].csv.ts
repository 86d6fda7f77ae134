import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { trackerCsv } from '../../downloads/tracker-data.ts';
import { loadRecord } from '../../site/record.ts';

export const getStaticPaths = (async () => {
  const record = await loadRecord();
  return [...record.trackers.values()].map((tracker) => ({
    params: { tracker: tracker.id },
    props: { record, tracker },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(trackerCsv(props.record, props.tracker), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
