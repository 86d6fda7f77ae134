import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { indicatorTargetsCsv } from '../../../downloads/indicator-data.ts';
import { loadRecord } from '../../../site/record.ts';

export const getStaticPaths = (async () => {
  const record = await loadRecord();
  return [...record.indicators.values()].map((indicator) => ({
    params: { authority: indicator.authority, indicator: indicator.id },
    props: { record, indicator },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(indicatorTargetsCsv(props.record, props.indicator), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
