import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { address, dist, pagesIn } from '../finished-site.ts';
import { someInOwnRecord } from '../own-record.ts';

const home = new URL(address.base, address.site).href;
const addressOf = (path: string) => home + path.replace(/^\//, '');
const fileAt = (full: string) => join(dist, full.replace(home, ''));
const pages = pagesIn(dist).filter((p) => p.file !== '404.html' && !/^\/(?:embed|admin|editing\/check)\//.test(p.url));

test('the sitemap lists every page exactly once but those for frames and officers’ tools, and nothing else', () => {
  const listed = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1]);
  expect(listed.sort()).toEqual(pages.map((p) => addressOf(p.url)).sort());
});

test('robots.txt leads to the sitemap', () => {
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${home}sitemap.xml\n`);
});

test('every indicator page describes itself as a dataset whose files and sources are there', () => {
  const indicators = pages.filter((p) => /^\/indicators\/[^/]+\/[^/]+\/$/.test(p.url));
  expect(indicators.length).toBeGreaterThanOrEqual(someInOwnRecord);
  for (const { url, html } of indicators) {
    const text = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
    const dataset = JSON.parse(text ?? 'null');
    expect(dataset, url).toMatchObject({ '@type': 'Dataset', url: addressOf(url) });
    const files = [
      ...dataset.distribution.map((d: { contentUrl: string }) => fileAt(d.contentUrl)),
      ...dataset.isBasedOn.map((s: { url: string }) => join(fileAt(s.url), 'index.html')),
    ];
    expect(
      files.filter((f) => !existsSync(f)),
      url,
    ).toEqual([]);
  }
});
