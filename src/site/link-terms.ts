import type { Term } from '../schema/term.ts';

/** A term with where its meaning stands. */
export type LinkedTerm = Pick<Term, 'term' | 'also' | 'stands' | 'meaning' | 'everyday'> & { readonly href: string };

/** Makes the first use of each term on a page a link to its meaning. */
export type TermLinker = (html: string) => string;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Elements whose text stays as it is: links, headings, controls, drawings, and what is no prose at all. */
const left = new Set(
  ['a', 'abbr', 'button', 'caption', 'code', 'dfn', 'dt', 'h1', 'h2', 'h3', 'h4', 'label', 'nav', 'noscript'].concat([
    'option',
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
const tokens = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/** The ways a term is written that are worth a link: itself, and what is no single everyday word. */
const formsOf = ({ term, also = [] }: LinkedTerm): string[] => [
  term,
  ...also.filter((form) => /[A-Z0-9 ]/.test(form) || form.toLowerCase().startsWith(term.toLowerCase())),
];

/** `NEET` only as written; `milestone` also at the start of a sentence, and the other way round. */
const pattern = (form: string): string => {
  const [first = '', second = ''] = form;
  const acronym = second !== second.toLowerCase() || second === '';
  return acronym ? escape(form) : `[${first.toUpperCase()}${first.toLowerCase()}]${escape(form.slice(1))}`;
};

/**
 * A linker for a glossary. It reads the page's own markup and changes only text inside `<main>`, and there neither
 * links nor headings, controls, tables' heads, citations or drawings. Longer terms go before shorter ones.
 */
export function termLinker(terms: readonly LinkedTerm[]): TermLinker {
  const byForm = new Map<string, LinkedTerm>();
  for (const term of terms.filter((t) => !t.everyday))
    for (const form of formsOf(term)) if (!byForm.has(form.toLowerCase())) byForm.set(form.toLowerCase(), term);
  const forms = terms
    .filter((t) => !t.everyday)
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return (html) => html;
  const find = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map(pattern).join('|')})(?![\\p{L}\\p{N}-])`, 'gu');

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
        if (depth > 0 || token.startsWith('<!--')) return token;
        return token.replace(find, (word) => {
          const term = byForm.get(word.toLowerCase());
          if (!term || used.has(term)) return word;
          used.add(term);
          const title = attribute(term.stands ?? term.meaning);
          return `<a class="term" href="${attribute(term.href)}" title="${title}">${word}</a>`;
        });
      });
    return html.slice(0, start) + main + html.slice(end);
  };
}
