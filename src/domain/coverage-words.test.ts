import { expect, it } from 'vitest';
import type { Priority } from '../schema/priority.ts';
import { coverageNote, noneWords, uncountedWords } from './coverage-words.ts';

const noteOf = (...all: Priority['coverage'][]) => coverageNote(all.map((coverage) => ({ coverage })));

it('says which kind of missing it is, and never both at once', () => {
  expect(noneWords('partial', 'measure')).toBe('Its measures are still to be entered in this record.');
  expect(noneWords('not printed', 'action')).toBe('The document read here prints no action of it.');
  expect(noneWords('complete', 'action')).toBe('No action is printed.');
  expect(uncountedWords('complete')).toBeUndefined();
  expect(noteOf('complete', 'complete')).toBeUndefined();
  expect(noteOf('not printed', 'not printed')).toBe('The document read here prints no measures or actions of theirs.');
  expect(noteOf('partial')).toBe('Their measures and actions are not all entered in this record yet.');
  expect(noteOf('complete', 'partial', 'not printed', 'not printed')).toBe(
    'Of 1 priority not all measures and actions are entered in this record yet. Of 2 priorities the document read here prints no measures or actions.',
  );
});
