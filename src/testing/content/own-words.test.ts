import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../finished-site.ts';
import { textsOfContent } from './texts.ts';

/** How many words in a row a text may share with a source before it counts as the source's own. */
const most = 9;

/** Names and titles carry over as printed: of indicators, actions, documents, laws, areas and lines of tables. */
const carriedOver =
  /(?:^|\.)(?:name|title|shortTitle|law|label|backgroundPapers|area|ref|locator|source|publisher|body|framework)$/;
const isCarriedOver = (field: string) => field !== 'body' && carriedOver.test(field);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/<[^>]+>/g, ' ')
    .replace(/[’‘']/g, '')
    .split(/[^a-z0-9%£.]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean);

function runsOf(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let i = 0; i + most < words.length; i += 1) runs.add(words.slice(i, i + most + 1).join(' '));
  }
  return runs;
}

/** The first run of ten words that a text shares with the sources. */
function shared(text: string, runs: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  for (let i = 0; i + most < words.length; i += 1) {
    const run = words.slice(i, i + most + 1).join(' ');
    if (runs.has(run)) return run;
  }
  return undefined;
}

// The sources are not part of this repository: the comparison is made where they lie beside it.
const sources = join(root, '../shared/sources');

test.skipIf(!existsSync(sources))('no narrative shares ten words in a row with a source', async () => {
  const runs = runsOf(readdirSync(sources).map((file) => readFileSync(join(sources, file), 'utf8')));
  const found = (await textsOfContent())
    .filter((t) => !isCarriedOver(t.field))
    .flatMap((t) => {
      const run = shared(t.text, runs);
      return run === undefined ? [] : [`${t.at}: “${run}”`];
    });
  expect(found).toEqual([]);
});

test('a run of ten words is found, one of nine is not', () => {
  const runs = runsOf(['One two three four five six seven eight nine ten eleven.']);
  expect(shared('and two three, four five six seven eight nine ten eleven', runs)).toBe(
    'two three four five six seven eight nine ten eleven',
  );
  expect(shared('two three four five six seven eight nine ten', runs)).toBeUndefined();
});
