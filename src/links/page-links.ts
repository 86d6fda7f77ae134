import { termAddress } from '../domain/page-address.ts';
import type { Term } from '../schema/term.ts';
import { termLinker } from './link-terms.ts';
import { withinSite } from './within-site.ts';

/** A term of the glossary with its key, as linking needs it. */
export type GlossaryTerm = Pick<Term, 'term' | 'also' | 'notIn' | 'stands' | 'meaning' | 'everyday'> & {
  readonly key: string;
};

/**
 * What every rendered page still gets, built or served while editing: the first use of each term leads to the glossary,
 * and links in texts work. `path` is the page's, from the root of the site (`/plans/x/`).
 *
 * @param terms The glossary, in the order of its keys.
 * @param base The path that the site is published under, with slashes at both ends.
 */
export function pageLinks(terms: readonly GlossaryTerm[], base: string): (html: string, path: string) => string {
  const under = base.replace(/\/$/, '');
  const link = termLinker(terms.map(({ key, ...term }) => ({ ...term, href: `${under}${termAddress(key)}` })));
  return (html, path) => {
    const within = withinSite(html, under);
    // A frame in another site is no place to follow terms.
    return path === '/glossary/' || path.startsWith('/embed/') ? within : link(within);
  };
}
