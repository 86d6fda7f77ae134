import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { samplePages } from '../page-kinds.ts';
import { desktop, phone, visit, type Visit } from './open-page.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

const pages = pagesIn(dist);
/** Where a repository is set, the forms are a program that is not ours: `admin.test.ts` uses it. */
const ours = (html: string) => !html.includes(' data-repository="');
const samples = samplePages(pages.filter((p) => ours(p.html))).map(({ kind, page }) => [kind.name, page.url] as const);

/** The sum of unexpected shifts since the page began to load. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(sum);
    }, 100);
  });

/** On a slow line a page is seen before its scripts come; what they move then is a shift. */
const slowScripts = 200;

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
])('on %s', (_name, viewport) => {
  test.each(samples)('%s (%s) loads without errors, other hosts or shifts', async (_kind, url) => {
    const { page, problems } = await site.open(url, { viewport }, slowScripts);
    const shift = await page.evaluate(layoutShift);
    await page.context().close();
    expect(problems).toEqual([]);
    expect(shift).toBe(0);
  });
});

test('no page is wider than a phone; nor is one of each kind without scripts', async () => {
  const wide: string[] = [];
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await site.open('/', { viewport: phone, javaScriptEnabled });
    const home = page.url();
    for (const url of javaScriptEnabled ? pages.map((p) => p.url) : samples.map(([, url]) => url)) {
      await page.goto(new URL(url.slice(1), home).href, { waitUntil: 'load' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > phone.width) wide.push(`${url}: ${width} px ${javaScriptEnabled ? 'with' : 'without'} scripts`);
    }
    await page.context().close();
  }
  expect(wide).toEqual([]);
}, 300_000);
