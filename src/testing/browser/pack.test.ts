import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { visit, type Visit } from './open-page.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Millimetres of A4 between the margins of a pack, in CSS pixels. */
const paper = { width: Math.floor(((210 - 2 * 18) * 96) / 25.4), height: 1000 };
const packs = pagesIn(dist).flatMap((p) => (p.url.endsWith('/pack/') ? [p.url] : []));

/** Words that stick out of the page, or out of a box that cuts them off. */
const cutWords = (width: number) =>
  [...document.querySelectorAll('.pack *')]
    .filter((e) => {
      const box = e.getBoundingClientRect();
      if (box.width === 0 || e.closest('.visually-hidden')) return false;
      const cuts = e instanceof HTMLElement && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0;
      return box.right > width + 1 || (cuts && getComputedStyle(e).overflowX !== 'visible');
    })
    .map(
      (e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}: ${e.textContent?.trim().slice(0, 40) ?? ''}`,
    );

describe('a scrutiny pack', () => {
  test.each(packs)('%s prints on A4, with nothing cut', async (url) => {
    const { page } = await site.open(url, { viewport: paper });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(cutWords, paper.width);
    await page.context().close();
    const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    const sizes = new Set(
      [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        (m) => `${Math.round(Number(m[1]))}×${Math.round(Number(m[2]))}`,
      ),
    );
    expect(cut).toEqual([]);
    expect([...sizes]).toEqual(['595×842']);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(12);
  });

  test.each(packs)('%s sets what to bear in mind under its finding, and not across it', async (url) => {
    const { page } = await site.open(url, { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const across = await page.evaluate(() =>
      [...document.querySelectorAll('.chart-care')].flatMap((care) => {
        const above = care.previousElementSibling?.getBoundingClientRect();
        const box = care.getBoundingClientRect();
        const hidden = box.height <= 1 || (above?.height ?? 0) <= 1;
        return above && !hidden && box.top < above.bottom ? [care.textContent ?? ''] : [];
      }),
    );
    await page.context().close();
    expect(across).toEqual([]);
  });

  test.each(packs)('%s has the words of a figure beside its drawing, so that two fit on a sheet', async (url) => {
    const { page } = await site.open(url, { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const under = await page.evaluate(() =>
      [...document.querySelectorAll('.pack-exception.beside')].flatMap((e) => {
        const drawn = e.querySelector('.chart-body')?.getBoundingClientRect();
        if (!drawn) return [];
        const words = [...e.querySelectorAll('figcaption, .chart-key, .chart-foot')];
        return words.filter((w) => w.getBoundingClientRect().right > drawn.left).map((w) => w.textContent ?? '');
      }),
    );
    await page.context().close();
    expect(under).toEqual([]);
  });

  test('there is one for each period of each tracker', () => {
    const periods = pagesIn(dist).filter((p) => /^\/trackers\/[^/]+\/[^/]+\/$/.test(p.url));
    expect(packs.sort()).toEqual(periods.map((p) => `${p.url}pack/`).sort());
  });
});

describe('a theme on paper', () => {
  const themes = pagesIn(dist).flatMap((p) => (/^\/themes\/[^/]+\/$/.test(p.url) ? [p.url] : []));
  test.each(themes)('%s has no drawing that does not fit on a sheet', async (url) => {
    const { page } = await site.open(url, { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const tall = await page.evaluate(
      (most) =>
        [...document.querySelectorAll('.chart-svg')].filter((e) => e.getBoundingClientRect().height > most).length,
      (22 * 96) / 2.54,
    );
    await page.context().close();
    expect(tall).toBe(0);
  });
});
