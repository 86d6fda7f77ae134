import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../finished-site.ts';
import { visit, type Visit } from './open-page.ts';
import { ownRecord } from '../own-record.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

const results = '#search-results a';
const isNeet = /\/indicators\/leeds\/neet-16-18\/(?:#.*)?$/;

/** What a host with gzip sends for a file; the files of the index are compressed already. */
const sent = (file: string) => {
  const bytes = readFileSync(join(dist, file));
  return Math.min(bytes.length, gzipSync(bytes).length);
};

test.runIf(ownRecord).each(['not in education', 'jobless teenagers', 'NI 117'])(
  '“%s” finds NEET at 16 to 18 first',
  async (words) => {
    const { page, problems } = await site.open(`/search/?q=${encodeURIComponent(words)}`);
    await page.locator(results).first().waitFor();
    expect(await page.locator(results).first().getAttribute('href')).toMatch(isNeet);
    await page.context().close();
    expect(problems).toEqual([]);
  },
);

test.runIf(ownRecord)(
  'the words typed on the home page are searched, by keyboard alone, and stand in the address',
  async () => {
    const { page } = await site.open('/');
    await page.locator('input[type=search]:visible').first().focus();
    await page.keyboard.type('NI 117');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?(?:.*&)?q=NI(?:\+|%20)117/);
    await page.locator(results).first().waitFor();
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((where) => document.activeElement?.matches(where) ?? false, results)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(isNeet);
    await page.context().close();
  },
);

test.runIf(ownRecord)('what was found is announced', async () => {
  const { page } = await site.open('/search/?q=absence');
  await page.locator(results).first().waitFor();
  const said = await page.locator('[role=status], [aria-live=polite], output').first().textContent();
  expect(said).toMatch(/\d/);
  await page.context().close();
});

test('words that are nowhere say so', async () => {
  const { page } = await site.open('/search/?q=zzxqv');
  const status = page.locator('[role=status], [aria-live=polite], output').first();
  await status.filter({ hasText: /no|nothing/i }).waitFor();
  expect(await page.locator(results).count()).toBe(0);
  await page.context().close();
});

test.runIf(ownRecord)('a word mistyped is found as it was meant, and the page says so', async () => {
  const { page, problems } = await site.open('/search/?q=imunisation');
  await page.locator(results).first().waitFor();
  const status = page.locator('[role=status], [aria-live=polite], output').first();
  expect(await status.textContent()).toContain('“immunisation”');
  await page.context().close();
  expect(problems).toEqual([]);
});

test.runIf(ownRecord)('the first search loads at most 210 KB', async () => {
  const { page, requests } = await site.open('/search/?q=education');
  await page.locator(results).first().waitFor();
  await page.waitForLoadState('networkidle');
  const files = [...new Set(requests)].filter((path) => /^\/(?:pagefind\/|search-words)/.test(path));
  expect(files.length).toBeGreaterThan(2);
  const bytes = files.reduce((sum, path) => sum + sent(path.slice(1)), 0);
  expect(bytes).toBeLessThanOrEqual(210 * 1024);
  await page.context().close();
});
