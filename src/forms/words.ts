/** Names that say too little, or something else, once they stand above a box of a form. */
const labels: Readonly<Record<string, string>> = {
  also: 'Also given as',
  authority: 'Council',
  answers: 'Recommendations that it answers',
  answeredBy: 'Answered by',
  by: 'By',
  gbp: 'Pounds',
  id: 'Id',
  of: 'Lines that it adds up',
  on: 'Changed on',
  onsCode: 'ONS code',
  ownCount: 'Council’s own count',
  locator: 'Where in the source',
  notIn: 'Phrases that mean something else',
  followsRecord: 'Record that it follows',
  stands: 'Stands for',
  url: 'Address',
  was: 'What was said before',
};

/** A field’s name as a label: `shortTitle` is `Short title`. */
export const labelOf = (name: string): string =>
  labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/**
 * A schema’s words for whoever fills in a form. What they say of quotes is for files; Markdown’s signs would be read as
 * such.
 */
export const formWords = (text: string): string =>
  text
    .replace(/, by (?:key|its id)[^.;]*(?=[.;])/, '')
    .replace(/, in quotes so that 91\.0 stays 91\.0/, '')
    .replace(/ in quotes(?=,| |:|$)/, '')
    .replaceAll(/`"?([^`"]*)"?`/g, '$1');

/** One of a list, after “Add”: `entries` is `entry`. */
export const singularOf = (name: string): string => {
  const label = labelOf(name).toLowerCase();
  if (label.endsWith('series')) return label;
  return label.endsWith('ies') ? `${label.slice(0, -3)}y` : label.replace(/s$/, '');
};

/** What a picker shows by itself. */
const plain = /^The [a-z]+(?: it points to)?\.$/;

const exampleWords = (example: unknown): string =>
  Array.isArray(example) ? example.map(String).join(', ') : String(example);

/** What stands below a box: what the field means, and an example. */
export function hintOf(description: string | undefined, examples: readonly unknown[] = []): string | undefined {
  const said = [formWords(description ?? '')].filter((text) => text !== '' && !plain.test(text));
  const shown = examples.length === 0 ? [] : [`For example: ${examples.map(exampleWords).join(' · ')}`];
  const hint = [...said, ...shown].join(' ');
  return hint === '' ? undefined : hint;
}
