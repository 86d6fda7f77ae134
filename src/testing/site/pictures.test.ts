import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { address, dist, filesIn, pagesIn } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

const pages = pagesIn(dist);
const home = new URL(address.base, address.site).href;

/** Width and height in pixels. */
const sizeOf = (file: string): [number, number] => {
  const png = readFileSync(join(dist, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

const figures = pages.flatMap((page) =>
  page.tags
    .filter((t) => t.name === 'figure' && t.attributes.has('data-picture'))
    .map((t) => posix.join(posix.dirname(page.file), t.attributes.get('data-picture')!)),
);

test.runIf(ownRecord)('there are charts to take away', () => {
  expect(figures.length).toBeGreaterThan(20);
});

test('every chart lies beside its page as a picture that needs nothing else', () => {
  const bound = figures.filter((path) => {
    const svg = readFileSync(join(dist, `${path}.svg`), 'utf8');
    // Every value of the style sheet is resolved, and every file is its own.
    return /var\(|calc\(|NaN|undefined| class=| style=|href=|url\(/.test(svg) || !/<title>[^<]+<\/title>/.test(svg);
  });
  expect(bound).toEqual([]);
});

test('and as a PNG of 1,200 pixels across', () => {
  expect(figures.filter((path) => sizeOf(`${path}.png`)[0] !== 1200)).toEqual([]);
});

test('every page but those for frames and the forms has a picture for links to it, of the size that services show', () => {
  const cards = new Set(
    pages
      .filter((page) => !/^\/(?:embed|admin)\//.test(page.url))
      .map((page) => page.tags.find((t) => t.attributes.get('property') === 'og:image')?.attributes.get('content')),
  );
  expect(cards.size).toBeGreaterThan(ownRecord ? 20 : 0);
  const wrong = [...cards].filter(
    (url) => !url?.startsWith(home) || sizeOf(url.slice(home.length)).join('×') !== '1200×630',
  );
  expect(wrong).toEqual([]);
});

test('no picture is heavy', () => {
  const heavy = filesIn(dist)
    .filter((file) => file.endsWith('.png'))
    .filter((file) => readFileSync(join(dist, file)).length > 170 * 1024);
  expect(heavy).toEqual([]);
});
