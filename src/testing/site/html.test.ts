import { HtmlValidate, type Report } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';

const validate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes compact HTML; how it is set is no concern of a reader.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // HTML allows any id without spaces; a term's id is its key, such as `14-19`.
    'valid-id': ['error', { relaxed: true }],
    // The name of an indicator is its source's, however long.
    'long-title': 'off',
  },
});

/** What is wrong, once each, with how often and where first: one slip in a layout is on every page. */
function tally(reports: readonly Report[]): string[] {
  const found = new Map<string, { times: number; first: string }>();
  for (const { filePath, messages } of reports.flatMap((report) => report.results)) {
    for (const { ruleId, message, line, column } of messages) {
      const what = `${ruleId}: ${message}`;
      const known = found.get(what);
      found.set(what, {
        times: (known?.times ?? 0) + 1,
        first: known?.first ?? `${filePath ?? ''}:${line}:${column}`,
      });
    }
  }
  return [...found].map(([what, { times, first }]) => `${what} (${times}×, first at ${first})`);
}

test('every page is valid, accessible HTML', async () => {
  const reports: Report[] = [];
  for (const page of pagesIn(dist)) reports.push(await validate.validateString(page.html, page.file));
  expect(tally(reports)).toEqual([]);
});

test('a page that is not would be found', async () => {
  const report = await validate.validateString(
    '<!doctype html><p id="a"><img src="a.png"></p><b id="a">x</b>',
    'a.html',
  );
  expect(report.results.flatMap((r) => r.messages.map((m) => m.ruleId))).toEqual(
    expect.arrayContaining(['wcag/h37', 'no-dup-id']),
  );
});
