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

const folded = {
  arithmetic: /<summary>(?:Met|Close|Missed)<\/summary>/g,
  'figures about activity': /<summary>[^<]* about activity<\/summary>/g,
  'links of a step of the golden thread': /<summary>\d+ (?:reviews|recommendations)<\/summary>/g,
  'events of one day': /<summary>\d+ at once<\/summary>/g,
};

test.each(Object.entries(folded))('what a page folds away is printed: %s', async (_, pattern) => {
  const url = mostOf(pattern);
  expect(url === undefined ? 0 : 1).toBeGreaterThanOrEqual(someInOwnRecord);
  if (url === undefined) return;
  const { page } = await site.open(url, { viewport: paper });
  /** What stands under these summaries: how much of it is seen, and how much is not. */
  const seen = () =>
    page.evaluate((source) => {
      const under = [...document.querySelectorAll('summary')]
        .filter((e) => new RegExp(source).test(e.outerHTML.replace(/<summary[^>]*>/, '<summary>')))
        .map((e) => e.nextElementSibling!.checkVisibility({ contentVisibilityAuto: true }));
      return [...new Set(under)];
    }, pattern.source);
  // On the screen it is folded: else this would find nothing either way.
  expect(await seen()).toEqual([false]);
  await page.emulateMedia({ media: 'print' });
  // Asked right away, a page under load may not have been styled anew.
  await expect.poll(seen, { timeout: 10_000, message: url }).toEqual([true]);
  await page.context().close();
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
