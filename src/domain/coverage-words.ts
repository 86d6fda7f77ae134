import type { Priority } from '../schema/priority.ts';
import { plural } from './wording.ts';

type Coverage = Priority['coverage'];

/** Why a priority has no measure, or no action, on its page: each is another kind of missing. */
export const noneWords = (coverage: Coverage, one: 'measure' | 'action'): string =>
  ({
    complete: `No ${one} is printed.`,
    partial: `Its ${one}s are still to be entered in this record.`,
    'not printed': `The document read here prints no ${one} of it.`,
  })[coverage];

/** The same in a list of priorities, short; nothing where measures and actions can be counted. */
export const uncountedWords = (coverage: Coverage): string | undefined =>
  coverage === 'complete'
    ? undefined
    : coverage === 'partial'
      ? 'Not all measures and actions entered yet'
      : 'No measures or actions in the document read here';

/** What is said above the priorities of a plan of those whose measures and actions are not all shown. */
export function coverageNote(priorities: readonly Pick<Priority, 'coverage'>[]): string | undefined {
  const said = (coverage: Coverage, all: string, some: string): string[] => {
    const count = priorities.filter((p) => p.coverage === coverage).length;
    if (count === 0) return [];
    return [count === priorities.length ? all : `Of ${plural(count, 'priority', 'priorities')} ${some}`];
  };
  const sentences = [
    ...said(
      'partial',
      'Their measures and actions are not all entered in this record yet.',
      'not all measures and actions are entered in this record yet.',
    ),
    ...said(
      'not printed',
      'The document read here prints no measures or actions of theirs.',
      'the document read here prints no measures or actions.',
    ),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
