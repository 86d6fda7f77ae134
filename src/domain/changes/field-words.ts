import type { Path } from '../integrity/problem.ts';

const nouns: Readonly<Record<string, string>> = {
  observations: 'figure',
  series: 'series',
  targets: 'target',
  measures: 'measure',
  milestones: 'milestone',
  actions: 'action',
  figures: 'planned figure',
  judgements: 'judgement',
  duties: 'duty',
  entries: 'entry',
  items: 'item',
  lines: 'line',
  amounts: 'amount',
  levels: 'level',
  refs: 'reference',
  facts: 'fact',
  themes: 'theme',
  groups: 'group of search words',
  also: 'other figure',
  about: 'link to what it concerns',
  notes: 'note',
  reported: 'statement of a source',
  contradictions: 'contradiction',
  answeredBy: 'answer',
  answers: 'recommendation answered',
  revised: 'earlier version',
  challenges: 'challenge',
  developments: 'development',
  nextSteps: 'next step',
  successes: 'success',
  toDevelop: 'point to develop',
  places: 'place',
  members: 'member',
};

/** How the record is kept, found and linked, not what it says: with how a reader would put it. */
const technical: Readonly<Record<string, string>> = {
  locator: 'place in the source',
  flags: 'marks',
  coverage: 'statement of how much of it is printed',
  undated: 'mark “no date printed”',
  unexplained: 'mark “no meaning printed”',
  saidAs: 'wording within sentences',
  notIn: 'list of phrases where it is not meant',
  refs: 'list of references',
};

/** Fields whose name says enough only with the place they stand in. */
const places: Readonly<Record<string, string>> = {
  also: 'the list of other ways of writing it',
  'groups.say': 'a search word',
  'groups.mean': 'what a search word leads to',
};

/** Names that would not read as words. */
const words: Readonly<Record<string, string>> = {
  ...technical,
  body: 'text',
  headline: 'opening sentence',
  reported: 'list of statements of sources',
  ownCount: 'count by the council itself',
  what: 'words',
  published: 'date of publication',
  fieldwork: 'time of the fieldwork',
  plain: 'plain meaning',
  elapsed: 'time that it took',
};

const plain = (name: string): string => words[name] ?? name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** `was` or `were`, as goes with a field in words. */
export const verbFor = (field: string): string => (/^the (?!series\b)\w*[^s]s(?: |$)/.test(field) ? 'were' : 'was');

/** A field in words: `the definition`, `the note of a figure`, `a figure`, `a note`. */
export function fieldWords(path: Path): string {
  const place = places[path.filter((p) => typeof p === 'string').join('.')];
  if (place !== undefined && typeof path.at(-1) === 'string') return place;
  const last = path.at(-1);
  const list = path.findLast((p, i) => typeof p === 'string' && typeof path[i + 1] === 'number') as string | undefined;
  const noun = list === undefined ? undefined : (nouns[list] ?? plain(list));
  if (typeof last === 'number') return `a ${noun}`.replace(/^a (?=[aeiou])/, 'an ');
  const field = `the ${plain(last ?? '')}`;
  return noun === undefined ? field : `${field} of ${`a ${noun}`.replace(/^a (?=[aeiou])/, 'an ')}`;
}

const technicalFields = [
  ...Object.values(technical).map((field) => `the ${field}`),
  ...Object.values(places),
  'a reference',
  'a link to what it concerns',
];

/** Whether a sentence of the log tells of how the record is kept, found or linked: `…: the place in the source was edited.` */
export const isTechnical = (sentence: string): boolean =>
  technicalFields.some((field) => sentence.includes(`: ${field} `));
