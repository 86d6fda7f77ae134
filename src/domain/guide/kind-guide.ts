import type { KindName } from '../../schema/kinds.ts';

/** One kind of file, as the editing guide opens its section; the fields come from its schema. */
export interface KindGuide {
  readonly title: string;
  /** One or two plain sentences: what it holds and when an officer edits it. */
  readonly says: string;
}

export const kindGuide: Readonly<Record<KindName, KindGuide>> = {
  site: {
    title: 'The site',
    says: 'The site’s name, address, contact, licence and colours. Edited once, when a council starts.',
  },
  themes: { title: 'Themes', says: 'The outcomes that everything is sorted by, in the order readers see them.' },
  synonyms: {
    title: 'The public’s words',
    says: 'What people type in the search box, and the words the record uses for it.',
  },
  redirects: {
    title: 'Old addresses',
    says: 'Addresses that once led to a page, and where they lead now. Add one when a page is renamed or goes.',
  },
  authority: { title: 'A council', says: 'A council, its code and the areas it is compared with.' },
  source: {
    title: 'A source',
    says: 'A document that figures, grades and dates were read in. Write it first: everything else names it.',
  },
  scale: {
    title: 'A scale',
    says: 'The levels of a rating or grade, best first, each with its word, meaning, shape and colour.',
  },
  term: { title: 'A glossary term', says: 'A word or acronym, and what it means in plain English.' },
  indicator: {
    title: 'An indicator',
    says: 'What is measured, with all its figures. Add a figure when a new one is published; revise one only with a reason.',
  },
  plan: {
    title: 'A plan',
    says: 'What a council said it would do: the time it covers, its board, what is done, hard and next.',
  },
  priority: { title: 'A priority', says: 'One promise of a plan, with its measures, targets, actions and milestones.' },
  costs: {
    title: 'A table of costs',
    says: 'What a plan costs, line by line and year by year, with the totals as printed.',
  },
  review: {
    title: 'A review',
    says: 'An inspection, assessment or notice: what was judged, with which grade, and what the law asks next.',
  },
  recommendation: {
    title: 'A recommendation',
    says: 'One thing that a review asks for, by when, and what answers it.',
  },
  tracker: { title: 'A tracker', says: 'What is followed from period to period: the items, the scale, the board.' },
  'tracker-period': {
    title: 'A tracker’s period',
    says: 'How each item stood in one month or quarter: rating, arrow and what was reported. A new file for each period.',
  },
  'case-study': { title: 'A case study', says: 'A short story of what happened, with its source.' },
};
