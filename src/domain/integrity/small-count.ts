import { countCells } from '../disclosure/count-cells.ts';
import { isSmall, wholeNumber } from '../disclosure/small.ts';
import type { Rule } from './rule.ts';

/** A count of 1 to 4 children. Somebody could tell who they are: it must be suppressed before it is committed. */
export const smallCount: Rule = function* (content) {
  for (const { file, path, value, subject } of countCells(content))
    if (isSmall(wholeNumber(value) ?? 0))
      yield {
        rule: 'small-count',
        file,
        path,
        found: `a count of ${value} in “${subject}”, which counts children`,
        expected: 'counts from 1 to 4 to be suppressed: no `value`, a `marker`, and no figure that gives it away',
        nearest: '`marker`: "c" in place of `value`',
      };
};
