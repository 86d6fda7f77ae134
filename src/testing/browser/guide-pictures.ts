import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../finished-site.ts';
import { buildInto, clearTrial, trialFolder } from '../run-build.ts';
import { startCodeHost } from './code-host.ts';
import { visit } from './open-page.ts';

/**
 * Takes the pictures of the editing guide anew, into `public/editing/`: run it after the forms or the page that checks
 * spreadsheets have changed their looks. `node src/testing/browser/guide-pictures.ts`
 */
const folder = trialFolder('guide-pictures');
const size = { width: 1000, height: 700 };
const keep = async (page: Page, name: string) => {
  await page.waitForTimeout(500);
  await writeFile(join(root, 'public/editing', `${name}.png`), await page.screenshot());
  await page.context().close();
};

const host = await startCodeHost(join(root, 'content'));
try {
  await buildInto(folder, { FORMS_REPOSITORY: `https://github.com/${host.repository}`, FORMS_API: host.api });
  await using site = await visit(folder);

  const { page: forms } = await site.open('/admin/', { viewport: size });
  await forms.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await forms.getByRole('textbox').fill(host.token);
  await forms.getByRole('button', { name: 'Sign In', exact: true }).click();
  await forms.getByRole('treeitem', { name: 'Improvement priorities: ratings' }).click();
  await forms.getByText('2009/10 Q4').click();
  const entries = forms.locator('[data-key-path="entries"]').first();
  await entries.scrollIntoViewIfNeeded();
  await entries.getByRole('button', { name: 'Expand All' }).click();
  const rating = forms.locator('[data-key-path="entries.0.rating"]').first();
  await rating.getByRole('radio', { name: 'Amber' }).click();
  await rating.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  await keep(forms, 'forms-rating');

  const { page: check } = await site.open('/editing/check/', { viewport: size });
  const table = [
    'indicator,period,value,source,locator',
    'NEET at 16 to 18,2014,5.9,leeds-childrens-services-update-2013,para 3.2',
    'NEET at 16 to 18,2015,n/a,leeds-childrens-services-update-2013,para 3.2',
  ];
  await check
    .locator('#check-file')
    .setInputFiles({ name: 'return.csv', mimeType: 'text/csv', buffer: Buffer.from(table.join('\r\n')) });
  await check.getByText('problem').first().waitFor();
  await check.evaluate(() => document.querySelector('h2')?.scrollIntoView());
  await keep(check, 'check-report');
} finally {
  await host[Symbol.asyncDispose]();
  clearTrial(folder);
}
