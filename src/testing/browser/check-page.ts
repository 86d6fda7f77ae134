import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Hands the page a file, and waits for the report. */
export async function hand(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.setInputFiles('#check-file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await reported(page);
}
/** The report is there once its heading has the focus. */
export const reported = (page: Page) =>
  page.waitForFunction(
    () => document.activeElement?.id === 'check-heading' && document.getElementById('check-status')?.textContent === '',
  );
export const headingOf = (page: Page) => page.locator('#check-heading').innerText();
export const textOf = (page: Page) => page.locator('.check-text').textContent();

/** Drops a file on the page: these bytes, then nothing up to a size. */
export async function drop(page: Page, name: string, bytes: Uint8Array, size = bytes.length): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, bytes, size]) => {
      const data = new DataTransfer();
      const all = new Uint8Array(size);
      all.set(bytes);
      data.items.add(new File([all], name));
      (document.activeElement as HTMLElement).blur();
      return data;
    },
    [name, [...bytes], size] as const,
  );
  await page.dispatchEvent('#check-drop', 'drop', { dataTransfer });
  await reported(page);
}

/** What a link on the page hands over, by the name it is saved under. */
export async function downloads(page: Page): Promise<Record<string, string>> {
  const links = await page.locator('.check-files a').all();
  const saved: Record<string, string> = {};
  for (const link of links) {
    const waiting = page.waitForEvent('download');
    await link.click();
    const download = await waiting;
    saved[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8');
  }
  return saved;
}
