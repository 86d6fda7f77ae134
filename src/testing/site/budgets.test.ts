import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { address, dist, filesIn, pagesIn, type Page } from '../finished-site.ts';
import { kindOf, pageKinds } from '../page-kinds.ts';
import { ownRecord } from '../own-record.ts';

const pages = pagesIn(dist);
/** The forms are a program for officers, with its own styles, scripts and policy: budgets and the rule against inline styles are for readers’ pages. */
const forReaders = pages.filter((page) => kindOf(page)?.name !== 'forms');
const kilobytes = 1024;

/** Bytes of a file of the site, gzipped; each file once. */
const sizes = new Map<string, number>();
function gzipped(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
  sizes.set(file, known);
  return known;
}

const fileAt = (page: Page, written: string): string => {
  const home = new URL(address.base, address.site);
  return new URL(written, new URL(page.url.slice(1), home)).pathname.slice(address.base.length);
};
const attributeOf = (page: Page, tag: string, name: string, where: (rel: string) => boolean = () => true) =>
  page.tags
    .filter((t) => t.name === tag && where(t.attributes.get('rel') ?? ''))
    .flatMap((t) => t.attributes.get(name) ?? []);
const stylesOf = (page: Page) =>
  attributeOf(page, 'link', 'href', (rel) => rel.includes('stylesheet')).map((h) => fileAt(page, h));

/** The scripts of a page with all that they import, without Pagefind's own. */
function scriptsOf(page: Page): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file) || file.startsWith('pagefind/')) return;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const m of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      add(posix.join(posix.dirname(file), m[1]!));
  };
  for (const src of attributeOf(page, 'script', 'src')) add(fileAt(page, src));
  return [...found];
}

test('no page is of an unknown kind', () => {
  expect(pages.filter((p) => !kindOf(p)).map((p) => p.url)).toEqual([]);
});

test.runIf(ownRecord)('there is a page of every kind', () => {
  expect(pageKinds.filter((k) => !pages.some((p) => kindOf(p) === k)).map((k) => k.name)).toEqual([]);
});

describe('budgets', () => {
  test('a page with its styles is at most 40 KB gzipped, a list 60 KB', () => {
    const over = forReaders
      .map((page) => ({
        url: page.url,
        bytes: [page.file, ...stylesOf(page)].reduce((sum, file) => sum + gzipped(file), 0),
        budget: (kindOf(page)?.list ? 60 : 40) * kilobytes,
      }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(over).toEqual([]);
  });

  test('the scripts of a page, besides search, are at most 10 KB gzipped', () => {
    const over = forReaders
      .map((page) => ({ url: page.url, bytes: scriptsOf(page).reduce((sum, file) => sum + gzipped(file), 0) }))
      .filter(({ bytes }) => bytes > 10 * kilobytes);
    expect(over).toEqual([]);
  });

  test('the fonts of a page are at most 56 KB together, and asked for before the style sheet that names them', () => {
    const isFont = (file: string) => file.endsWith('.woff2');
    const named = new Set(
      stylesOf(pages.find((page) => page.url === '/')!).flatMap((file) =>
        [...readFileSync(join(dist, file), 'utf8').matchAll(/[\w.-]+\.woff2/g)].map(([name]) => `_astro/${name}`),
      ),
    );
    expect(named.size).toBeGreaterThan(0);
    expect([...named].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)).toBeLessThanOrEqual(
      56 * kilobytes,
    );
    const late = forReaders
      .map((page) => ({ url: page.url, asked: attributeOf(page, 'link', 'href', (rel) => rel === 'preload') }))
      .filter(({ asked }) => [...named].some((file) => !asked.filter(isFont).some((href) => href.endsWith(file))));
    expect(late).toEqual([]);
  });

  test('what checks a spreadsheet, loaded with the first file, is at most 144 KB gzipped, and the record 140 KB', () => {
    const program = filesIn(dist).filter((file) => /^_astro\/worker-[^/]+\.js$/.test(file));
    expect(program).toHaveLength(1);
    expect(gzipped(program[0]!)).toBeLessThanOrEqual(144 * kilobytes);
    expect(gzipped('editing/record.json')).toBeLessThanOrEqual(140 * kilobytes);
  });
});

describe('nothing from anywhere else', () => {
  const loads = (page: Page) => [
    ...attributeOf(
      page,
      'link',
      'href',
      (rel) => !/^(?:canonical|alternate|license|author|me|prev|next|up|help)$/.test(rel),
    ),
    ...['src', 'srcset', 'poster', 'data', 'xlink:href'].flatMap((name) =>
      page.tags.flatMap((t) => t.attributes.get(name) ?? []),
    ),
    ...page.tags.filter((t) => t.name === 'use' || t.name === 'image').flatMap((t) => t.attributes.get('href') ?? []),
  ];

  test('no page loads a file of another host', () => {
    const foreign = pages.flatMap((page) =>
      loads(page)
        .filter((written) => /^(?:[a-z]+:)?\/\//i.test(written) && !written.startsWith(`${address.site}/`))
        .map((written) => `${page.url}: ${written}`),
    );
    expect(foreign).toEqual([]);
  });

  test('no style names another host', () => {
    const foreign = filesIn(dist)
      .filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
      .filter((file) => /(?:url\(|@import)\s*["']?(?:[a-z]+:)?\/\//i.test(readFileSync(join(dist, file), 'utf8')));
    expect(foreign).toEqual([]);
  });
});

describe('the content security policy', () => {
  test('stands on every page, before anything it governs', () => {
    const without = pages.filter((page) => {
      const tags = page.tags.filter((t) => ['meta', 'script', 'link', 'style', 'img'].includes(t.name));
      const at = tags.findIndex((t) => t.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
      const first = tags.findIndex((t) => t.name === 'script' || t.attributes.get('rel') === 'stylesheet');
      const policy = tags[at]?.attributes.get('content') ?? '';
      return (
        at < 0 ||
        (first >= 0 && first < at) ||
        !policy.includes("default-src 'none'") ||
        (policy.includes("'unsafe-inline'") && forReaders.includes(page))
      );
    });
    expect(without.map((page) => page.url)).toEqual([]);
  });

  test('is looser for the forms alone, which no search finds', () => {
    const forms = pages.filter((page) => !forReaders.includes(page));
    expect(forms.map((page) => page.url)).toEqual(['/admin/']);
    for (const { html } of forms) {
      expect(html).toMatch(/connect-src 'self' blob: data:(?: https:\/\/[a-z0-9.-]+)*;/);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('data-pagefind-body');
    }
  });

  test('has nothing to block: no inline script, style or event handler', () => {
    const inline = pages.flatMap((page) =>
      page.tags
        .filter(
          ({ name, attributes }) =>
            name === 'style' ||
            attributes.has('style') ||
            [...attributes.keys()].some((key) => /^on[a-z]+$/.test(key)) ||
            (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json'),
        )
        .map(({ name }) => `${page.url}: <${name}>`),
    );
    expect(inline).toEqual([]);
  });

  test('is also in the header file for hosts', () => {
    const headers = readFileSync(join(dist, '_headers'), 'utf8');
    expect(headers).toContain("frame-ancestors 'none'");
  });
});
