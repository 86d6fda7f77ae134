import type { APIRoute } from 'astro';
import { robotsOf } from '../downloads/robots.ts';
import { absolute } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(robotsOf(absolute('/sitemap.xml')), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
