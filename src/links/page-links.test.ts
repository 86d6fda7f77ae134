import { expect, test } from 'vitest';
import { pageLinks } from './page-links.ts';

const terms = [{ key: 'neet', term: 'NEET', meaning: 'x' }];
const page = '<main><p>NEET, see <a href="/plans/a/">the plan</a>.</p></main>';

test('terms and links of texts lead to where the site is published', () => {
  expect(pageLinks(terms, '/')(page, '/plans/x/')).toBe(
    page.replace('NEET', '<a class="term" href="/glossary/#neet" title="x">NEET</a>'),
  );
  expect(pageLinks(terms, '/progress/')(page, '/plans/x/')).toBe(
    '<main><p><a class="term" href="/progress/glossary/#neet" title="x">NEET</a>, see ' +
      '<a href="/progress/plans/a/">the plan</a>.</p></main>',
  );
});

test('neither the glossary nor a page for frames has links to terms', () => {
  for (const path of ['/glossary/', '/embed/indicators/a/b/']) expect(pageLinks(terms, '/')(page, path)).toBe(page);
});
