import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, dist, pagesIn } from '../finished-site.ts';
import { phone, visit, type Visit } from './open-page.ts';
import { shortestPath } from './shortest-path.ts';
import { ownRecord } from '../own-record.ts';

const neet = '/indicators/leeds/neet-16-18/';
let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site[Symbol.asyncDispose]());

describe('from home', () => {
  test.runIf(ownRecord)('the NEET page is at most three clicks away', async () => {
    const path = shortestPath(pagesIn(dist), address.base, '/', neet);
    expect(path).toBeDefined();
    expect(path!.length).toBeLessThanOrEqual(3);
    const { page } = await site.open('/');
    const prefix = address.base.replace(/\/$/, '');
    for (const url of path!) {
      await page.locator(`a[href="${prefix}${url}"]:visible, a[href^="${prefix}${url}#"]:visible`).first().click();
      await page.waitForURL(`**${prefix}${url}*`);
    }
    expect(new URL(page.url()).pathname).toBe(`${prefix}${neet}`);
    await page.context().close();
  });

  test('the first Tab reaches a skip link, which leads to the main part', async () => {
    const { page } = await site.open('/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#/);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false);
    expect(inside).toBe(true);
    await page.context().close();
  });
});

describe('without scripts', () => {
  const text = async (url: string) => {
    const { page } = await site.open(url, { javaScriptEnabled: false, viewport: phone });
    // What is folded away opens without scripts too.
    const words = await page.locator('main').textContent();
    await page.context().close();
    return words?.replace(/\s+/g, ' ') ?? '';
  };

  test.runIf(ownRecord)('the NEET page tells its story from 2004 to 2013', async () => {
    const words = await text(neet);
    for (const year of ['2004', '2005', '2006', '2009', '2010', '2013']) expect(words).toContain(year);
    expect(words).toMatch(/ref 53/i);
    expect(words).toMatch(/NI 117/);
  });

  test.runIf(ownRecord)(
    'the tracker of improvement priorities shows its three distributions, and what was not printed',
    async () => {
      const words = await text('/trackers/leeds-improvement-priorities/');
      expect(words).toMatch(/Quarter 4 of 2008\/09.{1,40} 4 green 10 amber/);
      expect(words).toMatch(/Quarter 2 of 2009\/10.{1,40} 6 green 5 amber 3 red/);
      expect(words).toMatch(/Quarter 4 of 2009\/10.{1,40} 5 green 3 amber 6 red/);
      expect(words).toMatch(/11 of (?:the )?14 were (?:counted but )?not printed one by one/);
    },
  );

  test.runIf(ownRecord)('a recommendation says what answers it, or that nothing does', async () => {
    const words = await text('/reviews/leicester-jar-2008/rec-01/');
    expect(words).toMatch(/answer/i);
  });

  test('search offers the A to Z instead', async () => {
    const { page } = await site.open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="/a-z/"]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
