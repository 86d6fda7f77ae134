import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { PageFinisher } from './finish-pages.ts';

/** Where a page of a path lies in the site: `plans/x/index.html`; the page for addresses that lead nowhere, at the top. */
export function fileOfPage(path: string): string {
  const inner = decodeURI(path).replace(/^\/+|\/+$/g, '');
  if (inner === '') return 'index.html';
  return inner === '404' ? '404.html' : `${inner}/index.html`;
}

const fileOf = ({ pathname, route }: PathWithRoute): string =>
  route.type === 'page' ? fileOfPage(pathname) : pathname;

/** A page for frames comes with the page whose chart it shows, so that the chart is drawn once for both. */
const shown = (file: string) => file.replace(/^embed\//, '');

function inOrder(a: string, b: string): number {
  const [one, other] = shown(a) === shown(b) ? [a, b] : [shown(a), shown(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Astro's own renderer, with each page given to a finisher between rendering and writing: so that no page is written and
 * read twice, and links, policy, pictures and index are made while the next page is rendered.
 *
 * @param base The path that the site is published under, with slashes at both ends.
 * @param start Called once with the files of all pages, in the order in which they will be rendered.
 */
export function finishingPrerenderer(
  usual: AstroPrerenderer,
  base: string,
  start: (pages: readonly string[]) => PageFinisher | Promise<PageFinisher>,
): AstroPrerenderer {
  let finisher: PageFinisher | undefined;
  return {
    ...usual,
    name: 'open-progress',
    getStaticPaths: async () => {
      const paths = (await usual.getStaticPaths()).map((path) => ({ path, file: fileOf(path) }));
      // In the order in which they enter the index: what is rendered before its turn has to wait for it.
      paths.sort((a, b) => inOrder(a.file, b.file));
      finisher = await start(paths.filter(({ path }) => path.route.type === 'page').map(({ file }) => file));
      return paths.map(({ path }) => path);
    },
    render: async (request, options) => {
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!finisher || options.routeData.type !== 'page' || !response.body) return rendered;
      const path = new URL(request.url).pathname.slice(base.length);
      const page = await finisher.take(fileOfPage(path), new Uint8Array(await response.arrayBuffer()));
      return new Response(page, response);
    },
  };
}
