import type { Page as Tab } from 'playwright-core';
import type { Page } from '../finished-site.ts';

/** So many that the browser lays them out at once and no document grows beyond a few megabytes. */
const atOnce = 40;

const tagOf = (page: Page, pattern: RegExp) => page.html.match(pattern) ?? [];
const mainOf = ({ html }: Page) => html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length);
/** Pages in frames have a body of their own; the others are alike around their main part. */
const bodyOf = (page: Page) => tagOf(page, /<body[^>]*>/)[0] ?? '<body>';

/**
 * Opens the main parts of many pages in few documents, one below the other, each in a `[data-page]` with its address, in
 * the styles of the site and without scripts: to measure hundreds of pages at many widths takes a tenth of the time of
 * opening each. `look` is called with every document once its fonts are there.
 */
export async function sideBySide(tab: Tab, pages: readonly Page[], look: (tab: Tab) => Promise<void>): Promise<void> {
  const address = new URL('side-by-side/', tab.url()).href;
  for (const body of new Set(pages.map(bodyOf))) {
    const alike = pages.filter((page) => bodyOf(page) === body);
    for (let i = 0; i < alike.length; i += atOnce) {
      const some = alike.slice(i, i + atOnce);
      const styles = new Set(some.flatMap((page) => tagOf(page, /<link [^>]*rel="(?:stylesheet|preload)"[^>]*>/g)));
      const parts = some.map((page) => `<div class="wrap" data-page="${page.url}">${mainOf(page)}</div>`);
      const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${[...styles].join('')}</head>${body}${parts.join('')}</body></html>`;
      await tab.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await tab.goto(address, { waitUntil: 'load' });
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      await look(tab);
      await tab.unroute(address);
    }
  }
}
