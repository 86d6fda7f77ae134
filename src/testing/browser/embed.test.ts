import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './open-page.ts';
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
