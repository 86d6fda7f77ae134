import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { samplePages } from '../page-kinds.ts';
import { desktop, phone, visit, type Visit } from './open-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

/** What axe finds on a page, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${v.help}: ${node.html.slice(0, 200)}`));
}

/** Where a repository is set, the forms are a program that is not ours: `admin.test.ts` uses it. */
const ours = (html: string) => !html.includes(' data-repository="');
const samples = samplePages(pagesIn(dist).filter((p) => ours(p.html))).map(
  ({ kind, page }) => [kind.name, page.url] as const,
);

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
])('axe on %s', (_name, viewport) => {
  test.each(samples)('finds nothing on %s (%s), in light and dark', async (_kind, url) => {
    const { page } = await site.open(url, { viewport, colorScheme: 'light' });
    await page.evaluate(axeSource);
    const light = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page);
    await page.context().close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});

test('axe would find a violation', async () => {
  const { page } = await site.open('/');
  await page.evaluate(axeSource);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">');
  });
  const found = await violations(page);
  await page.context().close();
  expect(found.join()).toContain('image-alt');
});
