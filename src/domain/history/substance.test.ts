import { expect, test } from 'vitest';
import { fieldWords } from '../changes/field-words.ts';
import type { LogEntry } from './log.ts';
import { ofSubstance } from './substance.ts';

const entry = (kind: string, ...fields: (string | number)[][]) =>
  ({
    kind,
    changes: fields.map((path) => ({ noun: 'text', sentence: `Title: ${fieldWords(path)} was edited.` })),
  }) as unknown as LogEntry;
const left = (...log: LogEntry[]) => ofSubstance(log).map((e) => e.changes.map((c) => c.sentence));

test('search words, places in a source and marks are no news; what a text says is', () => {
  expect(
    left(
      entry('synonyms', ['groups', 0, 'mean']),
      entry('indicator', ['series', 0, 'observations', 1, 'locator'], ['headline'], ['definition']),
      entry('term', ['meaning']),
    ),
  ).toEqual([['Title: the opening sentence was edited.', 'Title: the definition was edited.']]);
});

test('a figure is, whatever its sentence says', () => {
  const figure = { kind: 'indicator', changes: [{ noun: 'figure', sentence: 'A: the marks of a figure' }] };
  expect(ofSubstance([figure as unknown as LogEntry])).toHaveLength(1);
});

test('the log says technical fields in plain words', () => {
  const said = [['groups', 2, 'say'], ['groups', 2, 'mean'], ['groups', 2], ['coverage'], ['also'], ['reported']];
  expect(said.map((path) => fieldWords(path))).toEqual([
    'a search word',
    'what a search word leads to',
    'a group of search words',
    'the statement of how much of it is printed',
    'the list of other ways of writing it',
    'the list of statements of sources',
  ]);
});
