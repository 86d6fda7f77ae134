import type { Page } from './finished-site.ts';

/** One kind of page: how its addresses look, and whether it is a long list with the wider budget. */
export interface PageKind {
  readonly name: string;
  readonly url: RegExp;
  readonly list?: boolean;
}

const id = '[a-z0-9-]+';
const kind = (name: string, url: string, list = false): PageKind => ({ name, url: new RegExp(`^${url}$`), list });

/** Every kind of page the site has. A page that is of none of them fails the tests, and so does a kind without a page. */
export const pageKinds: readonly PageKind[] = [
  kind('home', '/'),
  kind('councils', '/councils/', true),
  kind('council', `/councils/${id}/`),
  kind('plans', '/plans/', true),
  kind('plan', `/plans/${id}/`),
  kind('priority', `/plans/${id}/${id}/`),
  kind('reviews', '/reviews/', true),
  kind('review', `/reviews/${id}/`),
  kind('recommendation', `/reviews/${id}/${id}/`),
  kind('trackers', '/trackers/', true),
  kind('tracker', `/trackers/${id}/`),
  kind('tracker period', `/trackers/${id}/${id}/`),
  kind('scrutiny pack', `/trackers/${id}/${id}/pack/`, true),
  kind('indicators', '/indicators/', true),
  kind('indicator', `/indicators/${id}/${id}/`),
  kind('embedded indicator', `/embed/indicators/${id}/${id}/`),
  kind('case study', `/case-studies/${id}/`),
  kind('case studies', '/case-studies/', true),
  kind('registers', '/registers/', true),
  kind('register', `/registers/${id}/(?:.+/)?`, true),
  kind('themes', '/themes/', true),
  kind('theme', `/themes/${id}/(?:\\d+/)?`),
  kind('sources', '/sources/', true),
  kind('source', `/sources/${id}/`),
  kind('glossary', '/glossary/', true),
  kind('compare', `/compare/(?:${id}/)?`, true),
  kind('editing guide', '/editing/', true),
  kind('check a spreadsheet', '/editing/check/'),
  kind('missing', '/missing/', true),
  kind('disagreements', '/disagreements/', true),
  kind('ratings compared', '/ratings-compared/', true),
  kind('timeline', `/councils/${id}/timeline/`, true),
  kind('changes', `/changes/(?:councils/${id}/)?(?:\\d+/)?`, true),
  kind('methods', '/methods/'),
  kind('data', '/data/', true),
  kind('search', '/search/'),
  kind('a-z', '/a-z/', true),
  kind('accessibility', '/accessibility/'),
  kind('privacy', '/privacy/'),
  kind('forms', '/admin/'),
  kind('not found', '/404\\.html'),
];

export const kindOf = (page: Page): PageKind | undefined => pageKinds.find((k) => k.url.test(page.url));

/** The largest page of every kind: the one with most to go wrong. Kinds without a page are left out. */
export function samplePages(pages: readonly Page[]): { kind: PageKind; page: Page }[] {
  return pageKinds.flatMap((k) => {
    const [largest] = pages.filter((p) => kindOf(p) === k).sort((a, b) => b.html.length - a.html.length);
    return largest ? [{ kind: k, page: largest }] : [];
  });
}
