import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './open-page.ts';
import { dist } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

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

test.runIf(ownRecord)('the code on an indicator’s page leads to what can be framed', async () => {
  const { page } = await site.open(`/indicators/${key}/`, { javaScriptEnabled: false });
  const details = page.locator('details.embed-code');
  await details.locator('summary').click();
  const code = await details.locator('textarea').inputValue();
  await page.context().close();
  expect(code).toMatch(
    /^<iframe src="https:[^"]*\/embed\/indicators\/leeds\/neet-16-18\/" title="[^"]+" width="100%" height="\d+" loading="lazy"/,
  );
});

test.runIf(ownRecord)(
  'the frame in the code is high enough for every chart, from a phone to a desk',
  async () => {
    const folder = join(dist, 'embed/indicators');
    const words = (of: string) =>
      readFileSync(join(folder, of, 'index.html'), 'utf8').replace(/<svg.*?<\/svg>|<[^>]+>/gs, '').length;
    // Those with the most words are the highest.
    const keys = readdirSync(folder, { recursive: true })
      .map((file) => String(file).replaceAll('\\', '/'))
      .flatMap((file) => (/^(.+)\/index\.html$/.exec(file) ?? []).slice(1))
      .sort((a, b) => words(b) - words(a))
      .slice(0, 20);
    const { page } = await site.open(`/indicators/${key}/`, { javaScriptEnabled: false });
    const home = new URL('../../../', page.url()).href;
    const code = await page.locator('details.embed-code textarea').inputValue();
    // A page of another site, whose policy lets the frame have its height.
    await page.goto('about:blank');
    await page.setContent(code.replace(/ src="[^"]*"/, ''));
    const heights = new Map<number, number>();
    for (const width of [320, 480, 600, 1000]) {
      await page.setViewportSize({ width, height: 200 });
      heights.set(width, (await page.locator('iframe').boundingBox())!.height);
    }
    const low: string[] = [];
    for (const of of keys) {
      await page.goto(`${home}embed/indicators/${of}/`);
      for (const [width, height] of heights) {
        await page.setViewportSize({ width, height: 200 });
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        if (needed > height) low.push(`${of} at ${width}: ${needed} in ${height}`);
      }
    }
    await page.context().close();
    expect(keys.length).toBeGreaterThan(0);
    expect(low).toEqual([]);
  },
  60_000,
);
