import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { samples } from './every-kind.ts';
import { phone, visit, type Visit } from './open-page.ts';
import { sideBySide } from './side-by-side.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

const pages = pagesIn(dist);

/** Pages that are wider than the screen, with their widths. */
const wide = () =>
  [...document.querySelectorAll('[data-page]')]
    .filter((part) => part.scrollWidth > document.documentElement.clientWidth)
    .map((part) => `${part.getAttribute('data-page')}: ${part.scrollWidth} px`);

test('no page is wider than a phone', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  let looked = 0;
  const { page } = await site.open('/', { viewport: phone });
  await sideBySide(page, pages, async (tab) => {
    looked += await tab.locator('[data-page]').count();
    found.push(...(await tab.evaluate(wide)));
  });
  await page.context().close();
  expect(looked).toBe(pages.length);
  expect(found).toEqual([]);
});

/** What A4 leaves between the margins of `print.css`, in CSS pixels. */
const paper = { width: Math.floor(((210 - 2 * 14) * 96) / 25.4), height: 1000 };

test('no page is wider than its paper', { timeout: 120_000 }, async () => {
  const found: string[] = [];
  const { page } = await site.open('/', { viewport: paper });
  await page.emulateMedia({ media: 'print' });
  await sideBySide(page, pages, async (tab) => void found.push(...(await tab.evaluate(wide))));
  await page.context().close();
  expect(found).toEqual([]);
});

test('a page that is wider would be found', async () => {
  const { page } = await site.open('/', { viewport: phone });
  const html = '<main><p>narrow</p></main>';
  const broad = '<main><table><tr><td>a<td>thisWordIsWiderThanAPhoneAndATableDoesNotBreakIt</table></main>';
  const found: string[] = [];
  const made = [html, broad].map((text, i) => ({ file: '', url: `/${i}/`, html: text, tags: [] }));
  await sideBySide(page, made, async (tab) => void found.push(...(await tab.evaluate(wide))));
  await page.context().close();
  expect(found.map((line) => line.split(':')[0])).toEqual(['/1/']);
});

test('nor is one of each kind without scripts', { timeout: 120_000 }, async () => {
  const found: string[] = [];
  const { page } = await site.open('/', { viewport: phone, javaScriptEnabled: false });
  const home = page.url();
  for (const [, url] of samples) {
    await page.goto(new URL(url.slice(1), home).href, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > phone.width) found.push(`${url}: ${width} px`);
  }
  await page.context().close();
  expect(found).toEqual([]);
});
