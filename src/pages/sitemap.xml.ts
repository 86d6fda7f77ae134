import type { APIRoute } from 'astro';
import { pagePath, sitemapOf } from '../downloads/sitemap.ts';
import { absolute } from '../site/urls.ts';

interface PageModule {
  readonly getStaticPaths?: () => Promise<readonly { params: Record<string, string | undefined> }[]>;
}

// The pages themselves say what they publish, so the sitemap cannot forget one. What is shown in other sites' frames
// is no page to find, nor are the forms and the officers' tools.
const pages = import.meta.glob<PageModule>(
  ['./**/*.astro', '!./404.astro', '!./embed/**', '!./admin/**', '!./editing/check.astro'],
  { eager: true },
);

export const GET: APIRoute = async () => {
  const paths = await Promise.all(
    Object.entries(pages).map(async ([file, page]) =>
      page.getStaticPaths ? (await page.getStaticPaths()).map((p) => pagePath(file, p.params)) : [pagePath(file)],
    ),
  );
  return new Response(sitemapOf(paths.flat().map(absolute)), { headers: { 'Content-Type': 'application/xml' } });
};
