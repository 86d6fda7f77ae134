import type { APIRoute } from 'astro';
import { everything } from '../../domain/history/place.ts';
import { atomOf } from '../../downloads/feeds/atom.ts';
import { feedOf } from '../../downloads/feeds/feed-of.ts';
import { loadChanges } from '../../site/changes.ts';
import { loadRecord } from '../../site/record.ts';
import { absolute } from '../../site/urls.ts';

export const GET: APIRoute = async () =>
  new Response(atomOf(feedOf(await loadRecord(), await loadChanges(), everything, absolute)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
