import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { samplePages } from '../page-kinds.ts';
import { ofColour, ofTargets, violations } from './axe.ts';
import { faintMarks } from './faint-marks.ts';
import { visit, type Visit } from './open-page.ts';
import { cutByWideSpacing } from './text-spacing.ts';

/** Where a repository is set, the forms are a program that is not ours: `admin.test.ts` uses it. */
const ours = (html: string) => !html.includes(' data-repository="');
/** The largest page of every kind: its kind and its address. */
export const samples = samplePages(pagesIn(dist).filter((p) => ours(p.html))).map(
  ({ kind, page }) => [kind.name, page.url] as const,
);

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

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * Tests of one page of every kind at one size: it loads without errors, other hosts and shifts, is no wider than the
 * screen, and has none of the barriers that can be measured. One visit serves them all, since loading is what takes time.
 */
export function everyKind(viewport: { readonly width: number; readonly height: number }): void {
  let site: Visit;
  beforeAll(async () => {
    site = await visit();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  test.each(samples)('%s (%s) loads cleanly and has no barriers', async (_kind, url) => {
    const { page, problems } = await site.open(url, { viewport, colorScheme: 'light' }, slowScripts);
    const shift = await page.evaluate(layoutShift);
    const wider = (await page.evaluate(() => document.documentElement.scrollWidth)) - viewport.width;
    const light = [...(await violations(page)), ...(await page.evaluate(faintMarks))];
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = [...(await violations(page, ofColour)), ...(await page.evaluate(faintMarks))];
    await unfold(page);
    const targets = await violations(page, ofTargets);
    const spacing = await page.evaluate(cutByWideSpacing);
    await page.context().close();
    expect({ problems, shift, wider: Math.max(wider, 0), light, dark, targets, spacing }).toEqual({
      problems: [],
      shift: 0,
      wider: 0,
      light: [],
      dark: [],
      targets: [],
      spacing: [],
    });
  });

  test('barriers would be found', async () => {
    const { page } = await site.open('/', { viewport });
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<img src="data:,"><p><button class="tiny">x</button> <button class="tiny">y</button></p>' +
            '<svg width="9" height="9"><path class="pale" d="M0 0h9v9Z"/></svg><div class="short">Some words</div>',
        );
      const css = new CSSStyleSheet();
      css.replaceSync(
        '.tiny { all: unset; font-size: 9px } .pale { fill: #88888844 } .short { overflow: hidden; white-space: nowrap; inline-size: 2em }',
      );
      document.adoptedStyleSheets = [css];
    });
    const found = [
      await violations(page),
      await page.evaluate(faintMarks),
      await violations(page, ofTargets),
      await page.evaluate(cutByWideSpacing),
    ].map((lines) => lines.join('\n'));
    await page.context().close();
    expect(found[0]).toContain('image-alt');
    expect(found[1]).toContain('path.pale');
    expect(found[2]).toContain('tiny');
    expect(found[3]).toContain('div.short');
  });
}
