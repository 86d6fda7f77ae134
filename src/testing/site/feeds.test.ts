import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, atomProblems, readXml } from '../history/atom-reader.ts';
import { dist, filesIn, pagesIn } from '../finished-site.ts';

const feeds = filesIn(dist).filter((f) => /(?:^|\/)(?:changes|feed)\.xml$/.test(f));
const pages = pagesIn(dist);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('every council, plan, review, tracker and indicator has a feed, and the site has one', () => {
  const of = (folder: RegExp) => feeds.filter((f) => folder.test(f)).length;
  const pagesOf = (url: RegExp) => pages.filter((p) => url.test(p.url)).length;
  expect(of(/^changes\/feed/)).toBe(1);
  for (const folder of ['councils', 'plans', 'reviews', 'trackers'])
    expect([folder, of(new RegExp(`^${folder}/[^/]+/changes`))]).toEqual([
      folder,
      pagesOf(new RegExp(`^/${folder}/[^/]+/$`)),
    ]);
  expect(of(/^indicators\/[^/]+\/[^/]+\/changes/)).toBe(pagesOf(/^\/indicators\/[^/]+\/[^/]+\/$/));
});

test('every feed is Atom, and stands where it says, with the same as JSON beside it', () => {
  for (const file of feeds) {
    expect([file, ...atomProblems(read(file))]).toEqual([file]);
    const self = all(readXml(read(file)), 'link').find((l) => l.attributes['rel'] === 'self')!.attributes['href']!;
    expect(new URL(self).pathname.endsWith(`/${file}`)).toBe(true);
    const json = JSON.parse(read(file.replace(/\.xml$/, '.json'))) as { feed_url: string };
    expect(json.feed_url).toBe(self.replace(/\.xml$/, '.json'));
  }
});

test('the head of every page names feeds that are there', () => {
  for (const { url, html } of pages) {
    if (url.startsWith('/embed/') || url.startsWith('/admin/')) continue;
    const links = [...html.matchAll(/<link rel="alternate"[^>]*href="([^"]+)"/g)].map((m) => m[1]!);
    expect([url, links.length >= 2]).toEqual([url, true]);
    for (const link of links) expect([url, link, existsSync(join(dist, link))]).toEqual([url, link, true]);
  }
});
