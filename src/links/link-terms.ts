import { termFinder } from '../domain/term-finder.ts';
import type { Term } from '../schema/term.ts';

/** A term with where its meaning stands. */
export type LinkedTerm = Pick<Term, 'term' | 'also' | 'notIn' | 'stands' | 'meaning' | 'everyday'> & {
  readonly href: string;
};

/** Makes the first use of each term on a page a link to its meaning. */
export type TermLinker = (html: string) => string;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Elements whose text stays as it is: links, headings, controls, drawings, and what is no prose at all. */
const left = new Set(
  ['a', 'abbr', 'button', 'caption', 'code', 'dfn', 'dt', 'h1', 'h2', 'h3', 'h4', 'label', 'nav', 'noscript'].concat([
    'option',
    'pre',
    'script',
    'select',
    'style',
    'summary',
    'textarea',
    'svg',
    'thead',
    'title',
    'cite',
  ]),
);
/** A drawing is one token, since all in it stays: it is half of many a page. */
const tokens = /<svg\b[\s\S]*?<\/svg>|<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/**
 * A linker for a glossary. It reads the page's own markup and changes only text inside `<main>`, and there neither
 * links nor headings, controls, tables' heads, citations or drawings. Longer terms go before shorter ones.
 */
export function termLinker(terms: readonly LinkedTerm[]): TermLinker {
  const { uses, termOf } = termFinder(terms);
  if (!uses) return (html) => html;

  return (html) => {
    const start = html.search(/<main\b/);
    const end = html.lastIndexOf('</main>');
    if (start < 0 || end < start) return html;
    const used = new Set<LinkedTerm>();
    let depth = 0;
    const main = html
      .slice(start, end)
      .replace(tokens, (token, closing: string | undefined, name: string | undefined) => {
        if (name !== undefined) {
          if (left.has(name.toLowerCase())) depth += closing ? -1 : 1;
          return token;
        }
        if (depth > 0 || token.startsWith('<')) return token;
        return token.replace(uses, (word) => {
          const term = termOf(word);
          if (!term || used.has(term)) return word;
          used.add(term);
          const title = attribute(term.stands ?? term.meaning);
          return `<a class="term" href="${attribute(term.href)}" title="${title}">${word}</a>`;
        });
      });
    return html.slice(0, start) + main + html.slice(end);
  };
}
