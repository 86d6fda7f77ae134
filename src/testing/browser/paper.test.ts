import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { someInOwnRecord } from '../own-record.ts';
import { visit, type Visit } from './open-page.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

/** A sheet of A4 between its margins, in CSS pixels. */
const paper = { width: 688, height: 1000 };

/** The page that matches most often, of those where a pattern stands at all. */
function mostOf(pattern: RegExp): string | undefined {
  const count = (html: string) => html.match(pattern)?.length ?? 0;
  const pages = pagesIn(dist).filter((p) => count(p.html) > 0);
  return pages.sort((a, b) => count(b.html) - count(a.html))[0]?.url;
}

test('what a page folds away is printed: arithmetic, figures about activity, events of one day', async () => {
  const found = [
    /<summary>(?:Met|Close|Missed)<\/summary>/g,
    /<summary>[^<]* about activity<\/summary>/g,
    /<summary>\d+ at once<\/summary>/g,
  ].flatMap((pattern) => mostOf(pattern) ?? []);
  expect(found.length).toBeGreaterThanOrEqual(3 * someInOwnRecord);
  for (const url of found) {
    const { page } = await site.open(url, { viewport: paper });
    const hidden = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('details:not(.no-print) :is(.arithmetic, .facts, td, .event, ol)')]
          .filter((e) => !e.closest('.thread') && !e.checkVisibility({ contentVisibilityAuto: true }))
          .map((e) => e.textContent?.trim().slice(0, 60)),
      );
    // On the screen they are folded: else this would find nothing either way.
    expect([url, (await hidden()).length > 0]).toEqual([url, true]);
    await page.emulateMedia({ media: 'print' });
    expect([url, await hidden()]).toEqual([url, []]);
    await page.context().close();
  }
});

test('a step of the golden thread stays on one sheet', async () => {
  const url = mostOf(/<nav class="thread"/g);
  if (url === undefined) return;
  const { page } = await site.open(url, { viewport: paper });
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.evaluate(() =>
    [...document.querySelectorAll('.thread ol > li')].map((e) => getComputedStyle(e).breakInside),
  );
  await page.context().close();
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});
