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
  },
});

const problemsOf = (report: Report): string[] =>
  report.results.flatMap((result) =>
    result.messages.map((m) => `${result.filePath ?? ''}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
  );

test('every page is valid, accessible HTML', async () => {
  const problems: string[] = [];
  for (const page of pagesIn(dist)) problems.push(...problemsOf(await validate.validateString(page.html, page.file)));
  expect(problems).toEqual([]);
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
