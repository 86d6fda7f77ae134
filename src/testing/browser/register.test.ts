import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownRecord } from '../own-record.ts';
import { desktop, phone, visit, type Visit } from './open-page.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

const recommendations = '/registers/recommendations/';
/** A menu by its label: groups of links that are hidden meanwhile have the same names. */
const menu = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const shown = (n: number) => new RegExp(`^${n} of \\d+ recommendations$`);

describe.runIf(ownRecord)('a register', () => {
  test.each([desktop, phone])('is narrowed by several facets and words at once, at $width', async (viewport) => {
    const { page, problems } = await site.open(recommendations, { viewport });
    const visible = () => page.locator('[data-register] tbody tr:visible').count();
    const status = page.locator('#register-count');
    await menu(page, 'Council').selectOption('leicester');
    expect(await status.textContent()).toMatch(shown(16));
    await menu(page, 'Timescale').selectOption('immediate');
    expect(await visible()).toBe(5);
    expect(await status.textContent()).toMatch(shown(5));
    await page.getByLabel('Find in list').fill('social worker');
    expect(await visible()).toBe(1);
    await page.getByLabel('Find in list').fill('nobody asks this');
    expect(await status.textContent()).toMatch(/^None of the \d+ recommendations fits all of this\.$/);
    await page.getByLabel('Find in list').fill('');
    await menu(page, 'Timescale').selectOption('');
    expect(await visible()).toBe(16);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('keeps what was chosen in its address, and takes it from there', async () => {
    const { page } = await site.open(`${recommendations}?council=leicester&theme=no-such-theme`);
    expect(await menu(page, 'Council').inputValue()).toBe('leicester');
    expect(await menu(page, 'Theme').inputValue()).toBe('');
    expect(await page.locator('#register-count').textContent()).toMatch(shown(16));
    await menu(page, 'Timescale').selectOption('immediate');
    expect(new URL(page.url()).searchParams.get('timescale')).toBe('immediate');
    await page.reload();
    expect(await page.locator('#register-count').textContent()).toMatch(shown(5));
    await page.context().close();
  });

  test('filtered by a link is narrowed further by the other facets, and keeps its own links', async () => {
    const { page } = await site.open(`${recommendations}theme/stay-safe/`);
    expect(await menu(page, 'Theme').count()).toBe(0);
    expect(await page.locator('#filters a[aria-current]:visible').textContent()).toMatch(/Stay safe/);
    await menu(page, 'Review').selectOption('leeds-jar');
    expect(await page.locator('#register-count').textContent()).toMatch(shown(2));
    await page.context().close();
  });

  test('offers links and no menu without scripts', async () => {
    const { page } = await site.open(recommendations, { javaScriptEnabled: false });
    expect(await page.locator('#filters select:visible').count()).toBe(0);
    expect(await page.locator('#filters a:visible').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});
