import type { ContentFile } from '../../../src/domain/entry.ts';
import type { KindName } from '../../../src/schema/kinds.ts';

/** A question about where a new file goes; its answer is a part of the file's path. */
export interface PathQuestion {
  readonly flag: string;
  readonly asks: string;
  readonly example: string;
  /** The kind of record whose id it is, where the folder of another record holds the file. */
  readonly within?: KindName;
}

interface Place {
  readonly questions: readonly PathQuestion[];
  /** The path under `content/`, from the answers in their order. */
  readonly path: (...answers: string[]) => string;
}

const id = (asks: string, example: string): PathQuestion => ({
  flag: 'id',
  asks: `${asks} Lower-case words joined by hyphens; the page’s address ends in it, and it stays.`,
  example,
});
const within = (kind: KindName, example: string): PathQuestion => ({
  flag: kind,
  asks: `The ${kind} that it belongs to, by its id.`,
  example,
  within: kind,
});

/** Every kind that officers begin anew, and where its file goes. The files that a site has once are not among them. */
export const places = {
  source: {
    questions: [id('Its id: a short name with its year.', 'leeds-performance-report-2010')],
    path: (a) => `sources/${a}.json`,
  },
  authority: { questions: [id('The council’s id.', 'leeds')], path: (a) => `authorities/${a}.json` },
  scale: {
    questions: [id('The scale’s id, with its framework and year.', 'leeds-rag-2010')],
    path: (a) => `scales/${a}.json`,
  },
  term: { questions: [id('The term’s id.', 'statistical-neighbour')], path: (a) => `glossary/${a}.json` },
  indicator: {
    questions: [within('authority', 'leeds'), id('The indicator’s id.', 'neet-16-18')],
    path: (a, b) => `indicators/${a}/${b}.json`,
  },
  plan: {
    questions: [id('The plan’s id, with its years.', 'leeds-cypp-2006-09')],
    path: (a) => `plans/${a}/index.mdx`,
  },
  priority: {
    questions: [within('plan', 'leeds-cypp-2006-09'), id('Its id, with its number before.', '09-qualifications')],
    path: (a, b) => `plans/${a}/priorities/${b}.md`,
  },
  review: {
    questions: [id('The review’s id, with its year.', 'leicester-jar-2008')],
    path: (a) => `reviews/${a}/index.mdx`,
  },
  recommendation: {
    questions: [within('review', 'leicester-jar-2008'), id('Its id: its number in the review.', 'rec-01')],
    path: (a, b) => `reviews/${a}/recommendations/${b}.md`,
  },
  tracker: {
    questions: [id('The tracker’s id.', 'leeds-improvement-priorities')],
    path: (a) => `trackers/${a}/index.mdx`,
  },
  'tracker-period': {
    questions: [
      within('tracker', 'leeds-improvement-priorities'),
      { flag: 'period', asks: 'The period that it reports on.', example: '2010/11 Q2' },
    ],
    path: (a, b) =>
      `trackers/${a}/${b
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-fy$/, '')}.json`,
  },
  'case-study': {
    questions: [id('The case study’s id.', 'leeds-fostering-surgery')],
    path: (a) => `case-studies/${a}.mdx`,
  },
} as const satisfies Partial<Record<KindName, Place>>;

export type NewKind = keyof typeof places;
export const newKinds = Object.keys(places) as NewKind[];
export const placeOf = (kind: NewKind): Place => places[kind];

/** The ids of the records of a kind, for a picker. */
export const idsOf = (files: readonly ContentFile[], kind: string): string[] =>
  files.filter((f) => f.kind === kind).map((f) => f.key);
