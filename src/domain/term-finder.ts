import type { Term } from '../schema/term.ts';

type Named = Pick<Term, 'term' | 'also' | 'notIn' | 'everyday'>;

/** Finds the terms of a glossary in a text. */
export interface TermFinder<T> {
  /** Every use of a term, as written; nothing where the glossary has no term to find. */
  readonly uses: RegExp | undefined;
  /** The term that a use is of. */
  readonly termOf: (word: string) => T | undefined;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The ways a term is written that are worth finding: itself, and what is no single everyday word. */
const formsOf = ({ term, also = [] }: Named): string[] => [
  term,
  ...also.filter((form) => /[A-Z0-9 ]/.test(form) || form.toLowerCase().startsWith(term.toLowerCase())),
];

/** `NEET` only as written; `milestone` also at the start of a sentence, and the other way round. */
const pattern = (form: string): string => {
  const [first = '', second = ''] = form;
  const acronym = second !== second.toLowerCase() || second === '';
  return acronym ? escape(form) : `[${first.toUpperCase()}${first.toLowerCase()}]${escape(form.slice(1))}`;
};

/** The same letters, whether capital or small. */
const anyCase = (text: string): string =>
  [...text].map((c) => (/\p{L}/u.test(c) ? `[${c.toUpperCase()}${c.toLowerCase()}]` : escape(c))).join('');

/** `(?!(?<=[Pp][Uu]… )…)`: that no form stands at its place in these phrases; a phrase without one is no matter. */
const notWithin = (forms: readonly string[], phrases: readonly string[] = []): string =>
  phrases
    .flatMap((phrase) => {
      const places = forms.map((form) => phrase.toLowerCase().indexOf(form.toLowerCase())).filter((at) => at >= 0);
      return [...new Set(places)].map((at) => [phrase.slice(0, at), phrase.slice(at)] as const);
    })
    .map(([before, from]) => `(?!(?<=${anyCase(before)})${anyCase(from)})`)
    .join('');

/** A finder for whole words; longer terms go before shorter ones, and words in everyday use are not looked for. */
export function termFinder<T extends Named>(terms: readonly T[]): TermFinder<T> {
  const byForm = new Map<string, T>();
  for (const term of terms.filter((t) => !t.everyday))
    for (const form of formsOf(term)) if (!byForm.has(form.toLowerCase())) byForm.set(form.toLowerCase(), term);
  const forms = terms
    .filter((t) => !t.everyday)
    .flatMap((t) => formsOf(t).map((form) => ({ form, unless: notWithin(formsOf(t), t.notIn) })))
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  const either = forms.map(({ form, unless }) => `${unless}${pattern(form)}`).join('|');
  return {
    uses: either === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either})(?![\\p{L}\\p{N}-])`, 'gu'),
    termOf: (word) => byForm.get(word.toLowerCase()),
  };
}

/** The terms that occur in these texts, in the order of the glossary. */
export function termsUsed<T extends Named>(texts: readonly string[], terms: readonly T[]): T[] {
  const { uses, termOf } = termFinder(terms);
  const found = new Set(uses ? texts.flatMap((text) => text.match(uses) ?? []).map(termOf) : []);
  return terms.filter((t) => found.has(t));
}
