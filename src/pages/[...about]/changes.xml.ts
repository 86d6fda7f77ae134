import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { places } from '../../domain/history/place.ts';
import { atomOf } from '../../downloads/feeds/atom.ts';
import { feedOf } from '../../downloads/feeds/feed-of.ts';
import { loadChanges } from '../../site/changes.ts';
import { loadRecord } from '../../site/record.ts';
import { absolute } from '../../site/urls.ts';

/** A feed beside the page of each council, plan, review, tracker and indicator. */
export const getStaticPaths = (async () =>
  places(await loadRecord()).map((place) => ({
    params: { about: place.page.slice(1, -1) },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atomOf(feedOf(await loadRecord(), await loadChanges(), props.place, absolute)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
