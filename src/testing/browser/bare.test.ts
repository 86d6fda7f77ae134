import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';
import { samplePages } from '../page-kinds.ts';
import { missingIn, type Printed } from '../rows-of-figures.ts';
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
      await table.locator('tbody th').first().waitFor({ state: 'visible' });
      const rows = await table.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => {
          const [head, ...cells] = [...(row as HTMLTableRowElement).cells].map((c) => c.innerText.trim());
          return [head ?? '', cells.join(' ')] as const;
        }),
      );
      expect(
        rows.filter(([head, cells]) => !/\S/.test(head) || !/[\p{L}\p{N}]/u.test(cells)),
        `rows of figure ${i + 1} without a head, or without words or a figure beside it`,
      ).toEqual([]);
      const data = join(dist, `${url.slice(1, -1)}.json`);
      // The first chart of an indicator’s page is that of its own figures, which the file beside the page holds.
      if (i === 0 && /^\/indicators\/[^/]+\/[^/]+\/$/.test(url))
        expect(
          missingIn(rows, (JSON.parse(readFileSync(data, 'utf8')) as { observations: Printed[] }).observations),
        ).toEqual([]);
    }
    // Each drawing once, in outline: filled shapes would hide the words, and a mark of the site would fill the screen.
    const drawn = await page.locator('figure.chart svg.chart-svg').evaluateAll((all) =>
      all
        .filter((svg) => svg.getBoundingClientRect().height > 0)
        .map((svg) => ({
          narrow: svg.classList.contains('chart-narrow'),
          words: [...svg.querySelectorAll('text')].every((t) => getComputedStyle(t).fill === getComputedStyle(t).color),
          filled: [...svg.querySelectorAll('path, rect, circle, polygon')].filter(
            (mark) => getComputedStyle(mark).fill !== 'none',
          ).length,
        })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((svg) => svg.narrow || !svg.words || svg.filled > 0)).toEqual([]);
    const marks = await page
      .locator('svg:not(.chart-svg)')
      .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height));
    expect(Math.max(...marks)).toBeLessThan(40);
    await page.context().close();
  });
});
