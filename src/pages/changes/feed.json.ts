import type { APIRoute } from 'astro';
import { everything } from '../../domain/history/place.ts';
import { jsonFeedOf } from '../../downloads/feeds/json-feed.ts';
import { feedOf } from '../../downloads/feeds/feed-of.ts';
import { loadChanges } from '../../site/changes.ts';
import { loadRecord } from '../../site/record.ts';
import { absolute } from '../../site/urls.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeedOf(feedOf(await loadRecord(), await loadChanges(), everything, absolute)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
