import { element } from './element.ts';
import { readExcerpt } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

const mostSubResults = 3;

const excerptOf = (excerpt: string, heading = '') =>
  readExcerpt(excerpt, heading).map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** The places on the page; what the page's own excerpt says already is not said again below. */
const headingsOf = ({ url, excerpt, sub_results }: PagefindPage) => {
  const headings = sub_results.filter((sub) => sub.anchor && sub.url !== url).slice(0, mostSubResults);
  return (
    headings.length > 0 &&
    element(
      'ul',
      { class: 'sub-results' },
      ...headings.map((sub) =>
        element(
          'li',
          {},
          element('a', { href: sub.url }, sub.title),
          sub.excerpt !== excerpt && element('span', { class: 'excerpt' }, ...excerptOf(sub.excerpt, sub.title)),
        ),
      ),
    )
  );
};

/** A page found: its title, and what it is. */
export const titleItem = ({ url, meta, filters }: PagefindPage, ...more: readonly (Node | false)[]): HTMLLIElement =>
  element(
    'li',
    {},
    element('h3', {}, element('a', { href: url }, meta['title'] ?? url)),
    element('p', { class: 'kicker' }, [...(filters['kind'] ?? []), ...(filters['council'] ?? [])].join(' · ')),
    ...more,
  );

/** The same with an excerpt, and where on the page the words stand. */
export const resultItem = (page: PagefindPage): HTMLLIElement =>
  titleItem(page, element('p', { class: 'excerpt' }, ...excerptOf(page.excerpt, page.meta['title'])), headingsOf(page));
