import type { OpenRecord } from '../domain/record.ts';
import {
  caseStudyUrl,
  councilUrl,
  indicatorUrl,
  planUrl,
  priorityUrl,
  recommendationUrl,
  reviewUrl,
  sourceUrl,
  termUrl,
  themeUrl,
  trackerUrl,
} from '../site/urls.ts';
import type { Entry } from './a-z.ts';
import { placeOf, wordsOf } from './words.ts';

type Page = Entry & { readonly href: string };

/** Pages that answer what people say are at most these many a saying; the rest is for search. */
const mostSeen = 5;

function recordPages(record: OpenRecord): Page[] {
  const council = (key: string) => record.authorities.get(key)?.shortName ?? key;
  const list = <T>(map: ReadonlyMap<string, T>, page: (item: T) => Page) => [...map.values()].map(page);
  return [
    ...list(record.authorities, (a) => ({ name: a.name, detail: 'Council', href: councilUrl(a.key) })),
    ...record.themes.map((t) => ({ name: t.name, detail: 'Theme', href: themeUrl(t.id) })),
    ...list(record.plans, (p) => ({ name: p.title, detail: `Plan, ${council(p.authority)}`, href: planUrl(p.key) })),
    ...list(record.priorities, (p) => ({
      name: p.title,
      detail: `Priority ${p.number}, ${record.plans.get(p.plan)?.shortTitle ?? p.plan}`,
      href: priorityUrl(p.key),
    })),
    ...list(record.reviews, (r) => ({
      name: r.title,
      detail: `Review, ${council(r.authority)}`,
      href: reviewUrl(r.key),
    })),
    ...list(record.recommendations, (r) => {
      const review = record.reviews.get(r.review);
      return { name: r.title, detail: `${r.ref}, ${review?.shortTitle ?? r.review}`, href: recommendationUrl(r.key) };
    }),
    ...list(record.trackers, (t) => ({
      name: t.title,
      detail: `Tracker, ${council(t.authority)}`,
      href: trackerUrl(t.key),
    })),
    ...list(record.indicators, (i) => ({
      name: i.shortName,
      detail: `Indicator, ${council(i.authority)}`,
      href: indicatorUrl(i.key),
    })),
    ...list(record.sources, (s) => ({
      name: s.title,
      detail: `Source, ${council(s.authority)}`,
      href: sourceUrl(s.key),
    })),
    ...list(record.caseStudies, (c) => ({
      name: c.title,
      detail: `Case study, ${council(c.authority)}`,
      href: caseStudyUrl(c.key),
    })),
    ...list(record.terms, (t) => ({
      name: t.term,
      detail: t.stands ? `${t.stands}; glossary` : 'Glossary',
      href: termUrl(t.id),
    })),
  ];
}

/** `NI 117`, see NEET at 16 to 18: the references that indicators have gone by. */
function references({ indicators }: OpenRecord): Entry[] {
  const byRef = new Map<string, { name: string; href: string }[]>();
  for (const i of indicators.values()) {
    for (const ref of new Set(i.refs.map((r) => r.ref))) {
      byRef.set(ref, [...(byRef.get(ref) ?? []), { name: i.shortName, href: indicatorUrl(i.key) }]);
    }
  }
  return [...byRef].map(([name, see]) => ({ name, see }));
}

/** What people say, with the pages whose names hold what they mean: “truancy”, see Attendance. */
function sayings({ synonyms }: OpenRecord, pages: readonly Page[]): Entry[] {
  const known = pages.map((page) => ({ page, words: wordsOf(page.name) }));
  const names = new Set(pages.map((p) => p.name.toLowerCase()));
  return synonyms.groups.flatMap(({ say, mean }) => {
    const meant = mean.map(wordsOf);
    const see = known.filter(({ words }) => meant.some((m) => placeOf(m, words) >= 0)).map(({ page }) => page);
    return see.length === 0
      ? []
      : say.filter((s) => !names.has(s.toLowerCase())).map((name) => ({ name, see: see.slice(0, mostSeen) }));
  });
}

/** Everything that the A to Z lists, unsorted. */
export function entriesOf(record: OpenRecord): Entry[] {
  const pages = recordPages(record);
  const answering = pages.filter((p) => !p.detail?.startsWith('Source') && p.detail !== 'Council');
  return [...pages, ...references(record), ...sayings(record, answering)];
}
