import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { fileOfPage, finishingPrerenderer } from './finishing-prerenderer.ts';

test('a page lies where its address leads', () => {
  expect(['', '/', 'plans/x', '/plans/x/', '404', '404/'].map(fileOfPage)).toEqual([
    'index.html',
    'index.html',
    'plans/x/index.html',
    'plans/x/index.html',
    '404.html',
    '404.html',
  ]);
});

const route = (type: string) => ({ type }) as PathWithRoute['route'];

/** What the finisher was told of and given, and what came out for each path. */
async function finished(base: string, paths: Readonly<Record<string, string>>) {
  const told: unknown[] = [];
  const usual: AstroPrerenderer = {
    name: 'usual',
    getStaticPaths: () =>
      Promise.resolve(Object.entries(paths).map(([pathname, type]) => ({ pathname, route: route(type) }))),
    render: (request) => {
      const { pathname } = new URL(request.url);
      return Promise.resolve(new Response(`at ${pathname}`, { status: pathname.endsWith('/404/') ? 404 : 200 }));
    },
  };
  const renderer = finishingPrerenderer(usual, base, (pages) => {
    told.push(pages);
    return {
      take: (file, page) => {
        const html = new TextDecoder().decode(page);
        told.push(`${file}: ${html}`);
        return Promise.resolve(new TextEncoder().encode(`finished ${html}`));
      },
      close: () => Promise.reject(new Error('It is closed by the build, not by the renderer.')),
    };
  });
  const out = [];
  for (const { pathname, route: of } of await renderer.getStaticPaths()) {
    const address = `http://localhost${base}${pathname}${of.type === 'page' ? '/' : ''}`;
    const response = (await renderer.render(new Request(address), { routeData: of })) as Response;
    out.push(`${response.status} ${await response.text()}`);
  }
  return [told, out];
}

test('pages are announced and rendered in the order of their files, and finished; other files are left as they are', async () => {
  expect(await finished('/', { 'plans/x': 'page', 'data/a.csv': 'endpoint', 'a-z': 'page', 404: 'page' })).toEqual([
    [
      ['404.html', 'a-z/index.html', 'plans/x/index.html'],
      '404.html: at /404/',
      'a-z/index.html: at /a-z/',
      'plans/x/index.html: at /plans/x/',
    ],
    ['404 finished at /404/', '200 finished at /a-z/', '200 at /data/a.csv', '200 finished at /plans/x/'],
  ]);
});

test('a page for frames is rendered beside the page whose chart it shows', async () => {
  const paths = { 'plans/x': 'page', 'indicators/a/b': 'page', 'embed/indicators/a/b': 'page', 'a-z': 'page' };
  const [[announced]] = (await finished('/', paths)) as [[string[]]];
  expect(announced).toEqual([
    'a-z/index.html',
    'embed/indicators/a/b/index.html',
    'indicators/a/b/index.html',
    'plans/x/index.html',
  ]);
});

test('a page is known by its path below the one that the site is published under', async () => {
  const [told] = await finished('/sub/path/', { 'plans/x': 'page' });
  expect(told).toEqual([['plans/x/index.html'], 'plans/x/index.html: at /sub/path/plans/x/']);
});
