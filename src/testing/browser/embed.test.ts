import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './open-page.ts';
import { dist, pagesIn } from '../finished-site.ts';
import { ownRecord, someInOwnRecord } from '../own-record.ts';

const key = 'leeds/neet-16-18';
let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

test.runIf(ownRecord)('another site can frame an embedded indicator, and nothing else', async () => {
  const { page } = await site.open('/');
  const home = new URL('.', page.url()).href;
  const paths = [`embed/indicators/${key}/`, `indicators/${key}/`, '', '404.html'];
  const body = paths.map((path) => `<iframe src="${home}${path}"></iframe>`).join('');
  // A server of its own: to a page that only seems to come from one, browsers refuse this machine's addresses.
  const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  const shown = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator('main').count()),
  );
  await page.context().close();
  other.close();
  expect(shown).toEqual([1, 0, 0, 0]);
});

const pages = pagesIn(dist);
/** The code that stands on the page of each indicator, by the indicator's key. */
const codes = new Map(
  pages.flatMap(({ url, html }) => {
    const of = /^\/indicators\/([^/]+\/[^/]+)\/$/.exec(url)?.[1];
    const code = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1];
    return of !== undefined && code !== undefined ? [[of, code] as const] : [];
  }),
);

test('every indicator that can be framed has code for it on its page', () => {
  const framed = pages.flatMap(({ url }) => /^\/embed\/indicators\/(.+)\/$/.exec(url)?.[1] ?? []);
  expect(framed.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect([...codes.keys()].sort()).toEqual(framed.sort());
});

test.runIf(ownRecord)('the code leads to what can be framed, and says what it is and where', async () => {
  const { page } = await site.open(`/indicators/${key}/`, { javaScriptEnabled: false });
  const details = page.locator('details.embed-code');
  await details.locator('summary').click();
  const code = await details.locator('textarea').inputValue();
  await page.goto('about:blank');
  await page.setContent(code);
  const frame = page.locator('iframe');
  expect(await frame.getAttribute('src')).toMatch(/^https:.*\/embed\/indicators\/leeds\/neet-16-18\/$/);
  expect(await frame.getAttribute('title')).toMatch(/^Young people aged 16 to 18 not in .*, Leeds, 2004 to 2013$/);
  await page.context().close();
});

/** Columns of another site, in pixels; the wide drawing is shown from the sixth. */
const columns = [320, 360, 420, 480, 556, 560, 640, 800, 1000];

test.runIf(ownRecord)(
  'the frame in each code is as high as all that stands in it, in a column of any width, and not much higher',
  async () => {
    // The window stays as wide as a desk: it is the column that counts. The site’s fonts may come late: without them words
    // are at their widest.
    const { page } = await site.open('/', { javaScriptEnabled: false });
    const home = new URL('.', page.url()).href;
    await page.route('**/*.woff2', (route) => route.abort());
    const heightsIn = async (markup: string) => {
      await page.goto('about:blank');
      await page.setContent(`<div id="column">${markup}</div>`);
      const found = new Map<number, number[]>();
      for (const width of columns) {
        const all = await page.evaluate((w) => {
          document.getElementById('column')!.style.width = `${w}px`;
          return [...document.querySelectorAll('iframe')].map((f) => Math.floor(f.getBoundingClientRect().height));
        }, width);
        found.set(width, all);
      }
      return found;
    };
    const decoded = [...codes.values()].map((code) =>
      code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );
    const all = decoded.join('').replace(/ src="[^"]*"/g, '');
    const given = await heightsIn(all);
    const withoutStyles = await heightsIn(all.replace(/ style="[^"]*"/g, ''));
    const wrong: string[] = [];
    const mainOf = new Map(pages.map(({ url, html }) => [url, /<main>.*<\/main>/s.exec(html)?.[0] ?? '']));
    const frame = (of: string) => `/embed/indicators/${of}/`;
    await page.goto(new URL(frame(key).slice(1), home).href);
    for (const [i, of] of [...codes.keys()].entries()) {
      // What stands in a frame, in a body as wide: trying each frame in each width takes ten times as long.
      const needed = await page.evaluate(
        ({ main, widths }) => {
          document.body.innerHTML = main;
          return widths.map((width) => {
            document.body.style.width = `${width}px`;
            return Math.ceil(document.querySelector('main')!.getBoundingClientRect().height);
          });
        },
        { main: mainOf.get(frame(of))!, widths: columns },
      );
      for (const [n, width] of columns.entries()) {
        const [filled, height, most] = [needed[n]!, given.get(width)![i]!, withoutStyles.get(width)![i]!];
        if (filled === 0 || filled > height || filled > most)
          wrong.push(`${of} at ${width}: ${filled} in ${height} or ${most}`);
        if (height - filled > 220) wrong.push(`${of} at ${width}: ${filled} in ${height}, the rest empty`);
      }
    }
    const at = [...codes.keys()].indexOf(key);
    for (const width of columns) {
      const height = given.get(width)![at]!;
      await page.setViewportSize({ width, height });
      await page.goto(new URL(frame(key).slice(1), home).href);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `in ${width} pixels`).toBe(height);
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.runIf(ownRecord)('a frame shows the wide drawing from 560 pixels, and links that open outside it', async () => {
  const { page } = await site.open(`/embed/indicators/${key}/`, { javaScriptEnabled: false });
  const shown = async (width: number) => {
    await page.setViewportSize({ width, height: 2000 });
    return [await page.locator('.chart-wide').isVisible(), await page.locator('.chart-narrow').isVisible()];
  };
  expect(await shown(560)).toEqual([true, false]);
  expect(await shown(540)).toEqual([false, true]);
  await page.setViewportSize({ width: 640, height: 2000 });
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('.chart-foot a').first().click(),
  ]);
  expect(new URL(opened.url()).pathname).toMatch(/\/sources\/[^/]+\/$/);
  expect(page.url()).toContain('/embed/');
  await page.context().close();
});
