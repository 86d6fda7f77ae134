import { expect, test } from 'vitest';
import { picturesOf } from './pictures-of.ts';

const site = { name: 'Open Progress', accent: '#0b5d5e', rules: [] };
const page = (card: string, body = '') =>
  `<html><head><meta property="og:title" content="NEET, Leeds"><meta property="og:description" content="It fell.">` +
  `<meta property="og:url" content="https://example.org/sub/x/"><meta property="og:image" content="https://example.org/sub/${card}share.png"></head>` +
  `<body><p class="kicker">Indicator</p><h1>NEET</h1>${body}</body></html>`;
const figure =
  '<figure data-picture="trend-x"><h3 class="chart-title">T</h3><p class="chart-finding">F</p>' +
  '<svg class="chart-wide" viewBox="0 0 640 100"></svg><svg class="chart-narrow" viewBox="0 0 340 100"></svg></figure>';
const paths = (html: string, file: string) => picturesOf(html, file, site).map((p) => p.path);

test('a figure and a card lie beside their page', () => {
  const found = picturesOf(page('x/', figure), 'x/index.html', site);
  expect(found.map(({ path, both, width }) => [path, both, width])).toEqual([
    ['x/trend-x', true, 1200],
    ['x/share', false, 1200],
  ]);
  expect(found[0]?.svg).toContain('https://example.org/sub/x/');
});

test('a page that names the home page’s card gets none', () => {
  expect(paths(page(''), 'index.html')).toEqual(['share']);
  expect(paths(page(''), '404.html')).toEqual([]);
  expect(paths(page(''), 'plans/x/index.html')).toEqual([]);
});

test('a figure without a wide drawing has no picture', () => {
  expect(paths(page('', figure.replace('chart-wide', 'chart-other')), 'x/index.html')).toEqual([]);
});
