import type { Page } from '../finished-site.ts';

/**
 * The links to follow from one page to another, fewest first found; `undefined` where there is no way.
 * Only plain links of the pages count, as they are without scripts.
 *
 * @param base The site's path, which links carry and `Page.url` does not.
 */
export function shortestPath(pages: readonly Page[], base: string, from: string, to: string): string[] | undefined {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const prefix = base.replace(/\/$/, '');
  const linksOf = (page: Page) =>
    page.tags
      .filter((tag) => tag.name === 'a')
      .flatMap((tag) => tag.attributes.get('href')?.split('#')[0] ?? [])
      .filter((href) => href.startsWith(`${prefix}/`))
      .map((href) => href.slice(prefix.length));
  let paths: string[][] = [[from]];
  const seen = new Set([from]);
  while (paths.length > 0) {
    const next: string[][] = [];
    for (const path of paths) {
      const page = byUrl.get(path.at(-1)!);
      if (page?.url === to) return path.slice(1);
      for (const url of page ? linksOf(page) : []) {
        if (seen.has(url)) continue;
        seen.add(url);
        next.push([...path, url]);
      }
    }
    paths = next;
  }
  return undefined;
}
