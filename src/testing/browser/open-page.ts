import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/find-browser.ts';
import { serveSite, type RunningServer } from '../../../scripts/lib/static-server.ts';
import { address, dist } from '../finished-site.ts';

export const desktop = { width: 1280, height: 900 };
/** The narrowest phone that is supported. */
export const phone = { width: 320, height: 640 };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What went wrong on a page while it was open: errors, refusals of the policy, requests to other hosts. */
export interface OpenPage {
  readonly page: Page;
  readonly problems: readonly string[];
  /** Paths of the files it asked for, without the site's base. */
  readonly requests: readonly string[];
}

export interface Visit extends AsyncDisposable {
  /**
   * Opens an address of the site (`/plans/`) and waits until it has loaded.
   *
   * @param scriptDelay Milliseconds that every script takes to arrive.
   */
  readonly open: (url: string, options?: BrowserContextOptions, scriptDelay?: number) => Promise<OpenPage>;
}

function watch(page: Page, home: URL): OpenPage {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser itself gives up requests of a page that is being left.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin === home.origin) requests.push(url.pathname.slice(home.pathname.length - 1));
    else problems.push(`another host: ${request.url()}`);
  });
  return { page, problems, requests };
}

/** Serves the finished site, or another build of it, and starts a browser; both end with the visit. */
export async function visit(folder = dist): Promise<Visit> {
  const server: RunningServer = await serveSite(folder, address.base);
  const browser: Browser = await chromium.launch({ executablePath: findBrowser(), args: flags });
  const home = new URL(server.address);
  return {
    open: async (url, options = {}, scriptDelay = 0) => {
      const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(10_000);
      if (scriptDelay > 0) {
        await context.route('**/*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, scriptDelay));
          await route.continue();
        });
      }
      const opened = watch(await context.newPage(), home);
      await opened.page.goto(new URL(url.slice(1), home).href, { waitUntil: 'load' });
      return opened;
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await server.close();
    },
  };
}
