import { expect, test } from 'vitest';
import { pictureSource, picturesOf, widthOf } from './pictures-of.ts';

const site = { name: 'Open Progress', accent: '#0b5d5e', rules: [] };
const page = (card: string, body = '') =>
  `<html><head><meta property="og:title" content="NEET, Leeds"><meta property="og:description" content="It fell.">` +
  `<meta property="og:url" content="https://example.org/sub/x/"><meta property="og:image" content="https://example.org/sub/${card}share.png"></head>` +
  `<body><header>Menu</header><main><p class="kicker">Indicator</p><h1>NEET</h1>${body}</main><footer>Built today</footer></body></html>`;
const figure =
  '<figure data-picture="trend-x"><h3 class="chart-title">T</h3><p class="chart-finding">F</p>' +
  '<svg class="chart-wide" viewBox="0 0 640 100"></svg><svg class="chart-narrow" viewBox="0 0 340 100"></svg></figure>';
const pictures = (html: string, file: string) => {
  const source = pictureSource(html, file);
  return source === undefined ? [] : picturesOf(source, file, site);
};
const paths = (html: string, file: string) => pictures(html, file).map((p) => p.path);

test('a figure and a card lie beside their page', () => {
  const found = pictures(page('x/', figure), 'x/index.html');
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

test('what all pages share is no part of what pictures are made from; what the page says is', () => {
  const source = (html: string) => pictureSource(html, 'x/index.html');
  const html = page('x/', figure);
  expect(source(html)).toBe(source(html.replace('Menu', 'Another menu').replace('today', 'tomorrow')));
  for (const said of ['It fell.', 'Indicator', 'NEET</h1>', 'class="chart-finding">F', 'https://example.org/sub/x/'])
    expect(source(html.replace(said, `${said}!`))).not.toBe(source(html));
  expect(source('<html><head></head><body><main>No figure</main></body></html>')).toBeUndefined();
});

test('a picture is as wide as others unless it would be higher than any program opens', () => {
  const svg = (height: number) => `<svg width="696" height="${height}" viewBox="0 0 696 ${height}">`;
  expect([700, 9000, 9280, 117_000].map((height) => widthOf(svg(height)))).toEqual([1200, 1200, 1200, 95]);
});

test('a card says how old the documents of its page are, and leaves links out of what to bear in mind', () => {
  const card = (documents: string) =>
    pictures(
      page(
        'x/',
        `<div class="page-head"><p class="note">No date is printed.</p><p class="note"><a href="#">The pack</a></p></div>${documents}`,
      ),
      'x/index.html',
    )[0]!.svg;
  const list = (years: string, count: number) => `<section data-years="${years}" data-documents="${count}"></section>`;
  expect(card(list('2007 2013', 4))).toContain('>From documents of 2007 to 2013<');
  expect(card(list('2007', 2))).toContain('>From documents of 2007<');
  expect(card(list('2007', 1))).toContain('>From a document of 2007<');
  expect(card('')).not.toContain('From');
  expect(card('')).toContain('No date is printed.');
  expect(card('')).not.toContain('The pack');
});
