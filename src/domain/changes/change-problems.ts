import type { Redirect } from '../../schema/redirects.ts';
import type { Problem } from '../integrity/problem.ts';
import type { Change } from './change.ts';

/** `{ "was": "92.4" }` in a JSON file, `{ was: "92.4" }` in the fields of a Markdown file. */
const inFile = (file: string, fields: Readonly<Record<string, string>>): string => {
  const quote = (name: string) => (file.endsWith('.json') ? `"${name}"` : name);
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `${quote(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
};

const stop = (sentence: string) => sentence.replace(/\.$/, '');

const isUnreasoned = (c: Change): boolean => c.needs !== undefined && c.reason === undefined;

/** Everything that `revised` must hold in one place: what is there already, and an entry for each change without one. */
function entriesFor(change: Change, changes: readonly Change[], today: string): string {
  const place = (c: Change) => [c.file, ...(c.needs?.at ?? [])].join('\n');
  const missing = changes.filter((c) => isUnreasoned(c) && place(c) === place(change));
  const entries = [
    ...change.needs!.kept.map(({ was, on, reason }) => ({ was, on, reason })),
    ...[...new Set(missing.map((c) => c.needs!.was))].map((was) => ({ was, on: today, reason: '…' })),
  ];
  return entries.map((e) => inFile(change.file, e)).join(', ');
}

function unreasoned(change: Change, changes: readonly Change[], today: string): Problem | undefined {
  const { needs, file, side, path } = change;
  if (!needs || !isUnreasoned(change)) return undefined;
  const where = needs.at.length === 0 ? 'at the top of the file' : 'beside it';
  const name = (field: string) => (file.endsWith('.json') ? `"${field}"` : field);
  // All that has to be put in, so that pasting it is enough: the flag too, where it is not there yet.
  const flags = needs.flag && !needs.flags.includes('r') ? [...needs.flags, 'r'].map((f) => `"${f}"`).join(', ') : '';
  const flag = needs.flag ? ', and the flag "r" among its `flags`' : '';
  return {
    rule: 'revision-reason',
    file,
    path: side === 'after' && path.length > 0 ? path : needs.at,
    found: `${stop(change.sentence)}, without saying why`,
    expected: `an entry in \`revised\` ${where} that names what was said before and gives the reason${flag}`,
    example: [
      ...(flags === '' ? [] : [`${name('flags')}: [${flags}]`]),
      `${name('revised')}: [${entriesFor(change, changes, today)}]`,
    ].join(', '),
  };
}

function gone(
  { gone: page, sentence, record }: Change,
  today: string,
  redirects: readonly Redirect[],
): Problem | undefined {
  const [from] = page?.from ?? [];
  if (!page || from === undefined || redirects.some((r) => r.from === from)) return undefined;
  return {
    rule: 'page-redirect',
    file: 'redirects.json',
    path: ['redirects'],
    // Of an old address that led on until now, the sentence has said it.
    found:
      record.kind === 'redirects' ? stop(sentence) : `${stop(sentence)}, and the old address ${from} leads nowhere`,
    expected: 'an entry in `redirects` that leads from the old address to the page that stands for it now',
    example: inFile('redirects.json', { from, to: page.to ?? '/…/', since: today, why: '…' }),
  };
}

/**
 * What forbids that a version is published after another: what was published changed without a reason, or a page went
 * and its address leads nowhere. `today`, a day, stands in the examples; `redirects` are those of the later version.
 */
export const changeProblems = (changes: readonly Change[], redirects: readonly Redirect[], today: string): Problem[] =>
  changes.flatMap((c) => unreasoned(c, changes, today) ?? gone(c, today, redirects) ?? []);
