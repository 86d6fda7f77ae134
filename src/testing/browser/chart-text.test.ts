import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { visit, type Visit } from './open-page.ts';
import { sideBySide } from './side-by-side.ts';
import { someInOwnRecord } from '../own-record.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

const widths = Array.from({ length: 11 }, (_, i) => 320 + 128 * i);

/** Texts of drawings that touch one another or leave their drawing, as a reader of this width sees them. */
function faults(): string[] {
  const found: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>('main figure svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const where = svg.closest('[data-page]')?.getAttribute('data-page')?.concat(' ') ?? '';
    const boxes = [...svg.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }))
      .filter(({ words, box }) => words !== '' && box.width > 0);
    for (const [i, { words, box }] of boxes.entries()) {
      // A pixel is rounding; more is a letter. Boxes of lines reach above and below their letters.
      const around = 0.15 * box.height + 1;
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - around ||
        box.bottom > frame.bottom + around
      )
        found.push(`${where}“${words}” is cut`);
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 0.35 * Math.min(box.height, other.box.height))
          found.push(`${where}“${words}” touches “${other.words}”`);
      }
    }
  }
  return found;
}

const charted = pagesIn(dist).filter((page) => page.html.includes('<figure') && page.html.includes('<text'));

test('no text of a drawing touches another or is cut, at any width', { timeout: 600_000 }, async () => {
  const found: string[] = [];
  let drawings = 0;
  const { page } = await site.open('/');
  await sideBySide(page, charted, async (tab) => {
    drawings += await tab.locator('main figure svg').count();
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 900 });
      found.push(...(await tab.evaluate(faults)).map((fault) => `at ${width}: ${fault}`));
    }
  });
  await page.context().close();
  expect(drawings).toBeGreaterThanOrEqual(charted.length);
  expect(charted.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(found).toEqual([]);
});

test('texts that touch and a text that is cut are found', async () => {
  const { page } = await site.open('/');
  await page.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<figure><svg width="200" height="100" viewBox="0 0 200 100"><text x="10" y="50">one</text><text x="12" y="50">two</text><text x="190" y="20">three</text></svg></figure>';
  });
  expect(await page.evaluate(faults)).toEqual(['“one” touches “two”', '“three” is cut']);
  await page.context().close();
});
