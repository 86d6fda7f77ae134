import { element } from './element.ts';
import { readExcerpt } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

const mostSubResults = 3;

const excerptOf = (excerpt: string, heading = '') =>
  readExcerpt(excerpt, heading).map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** One result: title, what it is, an excerpt, and where on the page the words stand. */
export function resultItem({ url, excerpt, meta, filters, sub_results }: PagefindPage): HTMLLIElement {
  const headings = sub_results.filter((sub) => sub.anchor && sub.url !== url).slice(0, mostSubResults);
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: url }, meta['title'] ?? url)),
    element('p', { class: 'kicker' }, [...(filters['kind'] ?? []), ...(filters['council'] ?? [])].join(' · ')),
    element('p', { class: 'excerpt' }, ...excerptOf(excerpt, meta['title'])),
    headings.length > 0 &&
      element(
        'ul',
        { class: 'sub-results' },
        ...headings.map((sub) =>
          element(
            'li',
            {},
            element('a', { href: sub.url }, sub.title),
            element('span', { class: 'excerpt' }, ...excerptOf(sub.excerpt, sub.title)),
          ),
        ),
      ),
  );
}
