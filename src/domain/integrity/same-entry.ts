import type { Rule } from './rule.ts';
import type { Path, Problem } from './problem.ts';

function* twice(file: string, names: readonly string[], place: (i: number) => Path, noun: string): Generator<Problem> {
  for (const [i, name] of names.entries())
    if (names.indexOf(name) !== i)
      yield {
        rule: 'same-entry',
        file,
        path: place(i),
        found: `${noun} for "${name}" for the second time`,
        expected: 'one for each',
      };
}

/** Two entries for one item (and aspect) in one period, or two printed counts for one level. */
export const sameEntry: Rule = function* (content) {
  for (const { file, data } of content.of('tracker-period')) {
    const items = data.entries.map((e) => (e.aspect === undefined ? e.item : `${e.item}, ${e.aspect}`));
    yield* twice(file, items, (i) => ['entries', i, 'item'], 'an entry');
    const levels = (data.printedCounts ?? []).map((c) => c.rating);
    yield* twice(file, levels, (i) => ['printedCounts', i, 'rating'], 'a printed count');
  }
};
