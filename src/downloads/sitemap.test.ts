import { expect, test } from 'vitest';
import { robotsOf } from './robots.ts';
import { pagePath, sitemapOf } from './sitemap.ts';

test('lists each address once, in order, written for XML', () => {
  expect(sitemapOf(['https://a.example/b/?x=1&y', 'https://a.example/', 'https://a.example/'])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://a.example/</loc></url>
      <url><loc>https://a.example/b/?x=1&amp;y</loc></url>
    </urlset>
    "
  `);
});

test.each([
  ['./index.astro', {}, '/'],
  ['./glossary.astro', {}, '/glossary/'],
  ['./plans/index.astro', {}, '/plans/'],
  ['./plans/[plan]/[priority].astro', { plan: 'a', priority: 'b' }, '/plans/a/b/'],
  ['./plans/[plan]/index.astro', { plan: 'a' }, '/plans/a/'],
  ['./list/[...page].astro', {}, '/list/'],
  ['./list/[...page].astro', { page: '2' }, '/list/2/'],
])('%s with %j is published at %s', (file, params, path) => {
  expect(pagePath(file, params)).toBe(path);
});

test('refuses a page whose parameter is not given', () => {
  expect(() => pagePath('./plans/[plan].astro')).toThrow('./plans/[plan].astro needs the parameter “plan”.');
});

test('robots may read everything and are told of the sitemap', () => {
  expect(robotsOf('https://a.example/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.example/sitemap.xml\n',
  );
});
