import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, or in the part that a selector names: one line for each element. */
export async function violations(page: Page, options: RunOptions = {}, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  // What passes is not listed: to name every element of a page takes axe longer than to look at it.
  const results = await page.evaluate(
    ([part, how]) =>
      (globalThis as unknown as { axe: { run: (part: string, how: RunOptions) => Promise<AxeResults> } }).axe.run(
        part,
        how,
      ),
    [within, { resultTypes: ['violations'], ...options } as RunOptions] as const,
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${v.help}: ${node.html.slice(0, 200)}`));
}

/** The rules that read colours: all that can differ between light and dark. */
export const ofColour: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };
/** Targets of 24 by 24 pixels, or with that room around them: a rule of WCAG 2.2 that axe leaves off. */
export const ofTargets: RunOptions = { runOnly: ['target-size'] };
