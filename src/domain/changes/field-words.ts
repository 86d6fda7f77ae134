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
  groups: 'group',
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

/** Names that would not read as words. */
const words: Readonly<Record<string, string>> = {
  body: 'text',
  ownCount: 'count by the council itself',
  saidAs: 'wording within sentences',
  what: 'words',
  published: 'date of publication',
  fieldwork: 'time of the fieldwork',
  plain: 'plain meaning',
  undated: 'mark “no date printed”',
  elapsed: 'time that it took',
  unexplained: 'mark “no meaning printed”',
};

const plain = (name: string): string => words[name] ?? name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** `was` or `were`, as goes with a field in words. */
export const verbFor = (field: string): string => (/^the (?!series\b)\w*[^s]s(?: |$)/.test(field) ? 'were' : 'was');

/** A field in words: `the definition`, `the note of a figure`, `a figure`, `a note`. */
export function fieldWords(path: Path): string {
  const last = path.at(-1);
  const list = path.findLast((p, i) => typeof p === 'string' && typeof path[i + 1] === 'number') as string | undefined;
  const noun = list === undefined ? undefined : (nouns[list] ?? plain(list));
  if (typeof last === 'number') return `a ${noun}`.replace(/^a (?=[aeiou])/, 'an ');
  const field = `the ${plain(last ?? '')}`;
  return noun === undefined ? field : `${field} of ${`a ${noun}`.replace(/^a (?=[aeiou])/, 'an ')}`;
}
