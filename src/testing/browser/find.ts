import { findBrowser } from '../../../scripts/lib/find-browser.ts';

/** Before any browser test: finds a browser, or installs one where that is possible, once. */
export default function setup(): void {
  process.env['CHROME_PATH'] = findBrowser();
}
