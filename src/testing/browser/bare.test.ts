import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';
import { samplePages } from '../page-kinds.ts';
import { phone, visit, type Visit } from './open-page.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

/** The largest page of every kind that shows a chart; a framed chart leads to its page instead of holding the table. */
const samples = samplePages(pagesIn(dist))
  .filter(({ page }) => page.html.includes('class="chart-table"'))
  .map(({ kind, page }) => [kind.name, page.url] as const);

describe('without styles, scripts and images', () => {
  test.runIf(ownRecord)('there are charts to say and to count', () => {
    expect(samples.length).toBeGreaterThan(5);
  });

  test.each(samples)('every chart of %s (%s) is still said and still counted', async (_kind, url) => {
    const { page } = await site.open('/', { javaScriptEnabled: false, viewport: phone });
    await page.route(/\.(?:css|js|png|svg|jpg|webp)(?:$|\?)/, (route) => route.abort());
    await page.goto(new URL(url.slice(1), page.url()).href, { waitUntil: 'load' });
    const figures = page.locator('main figure.chart');
    const count = await figures.count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i += 1) {
      const figure = figures.nth(i);
      const finding = (await figure.locator('.chart-finding').first().innerText()).trim();
      expect(finding, `finding of figure ${i + 1}`).toMatch(/\.$/);
      const table = figure.locator('details.chart-table').first();
      if (!(await table.evaluate((e) => (e as HTMLDetailsElement).open)))
        await table.locator('summary').first().click();
      const cell = table.locator('tbody td, tbody th').first();
      await cell.waitFor({ state: 'visible' });
      expect((await cell.innerText()).trim(), `first cell of figure ${i + 1}`).not.toBe('');
    }
    await page.context().close();
  });
});
