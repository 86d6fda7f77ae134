import { countCells } from '../disclosure/count-cells.ts';
import { countTable } from '../disclosure/count-table.ts';
import { countsChildren } from '../disclosure/counts-children.ts';
import { besidesLeftOvers, deductions } from '../disclosure/deduction.ts';
import { deductionWords } from '../disclosure/deduction-words.ts';
import { fewInWords } from '../disclosure/few-in-words.ts';
import { leftOvers } from '../disclosure/left-over.ts';
import { leftOverWords } from '../disclosure/left-over-words.ts';
import { numberPattern, numberSaid } from '../disclosure/number-in-words.ts';
import { isSmall, smallWords, wholeNumber } from '../disclosure/small.ts';
import { sumsIn } from '../disclosure/sum.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';

const partInNote = new RegExp(`\\b${numberPattern} of (?:them|these|those|whom)\\b`, 'gi');

/** “27 of them girls”, beside a count of 30, says how many are not; “three children” beside a suppressed count says all. */
function* notes(content: Content): Generator<Problem> {
  for (const { file, at, name, value, marker, note } of countCells(content)) {
    for (const words of marker === 'c' && note !== undefined ? fewInWords(note) : [])
      yield {
        rule: 'revealing-total',
        file,
        path: [...at, 'note'],
        found: `“${words}” in the note on a suppressed count (“${name}”), which tells it or a part of it`,
        expected: 'a note without the number: fewer than five children can be told apart',
        example: 'Fewer than five children.',
      };
    const whole = wholeNumber(value);
    if (whole === undefined) continue;
    for (const [words, number] of note?.matchAll(partInNote) ?? []) {
      const part = numberSaid(number!);
      if (!isSmall(part) && !isSmall(whole - part)) continue;
      yield {
        rule: 'revealing-total',
        file,
        path: [...at, 'note'],
        found: `“${words}” in the note on ${whole} (“${name}”), which tells of ${smallWords}: ${isSmall(part) ? 'those' : 'the others'}`,
        expected: 'a note without the number: fewer than five children can be told apart',
        example: 'Most of them girls.',
      };
    }
  }
}

/**
 * A count of 1 to 4 children that is what is left of a total, by group or by period, when what is printed is taken away;
 * and one that several such sums give away only together.
 */
export const revealingTotal: Rule = function* (content) {
  for (const { file, data } of content.of('indicator')) {
    if (!countsChildren(data)) continue;
    const table = countTable(data);
    const left = leftOvers(sumsIn(table));
    for (const l of left) yield { rule: 'revealing-total', file, ...leftOverWords(l, data) };
    for (const d of besidesLeftOvers(deductions(table), left))
      yield { rule: 'revealing-total', file, ...deductionWords(d, data) };
  }
  yield* notes(content);
};
