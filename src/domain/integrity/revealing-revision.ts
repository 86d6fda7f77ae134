import { countCells } from '../disclosure/count-cells.ts';
import { isSmall, smallWords, wholeNumber } from '../disclosure/small.ts';
import type { Rule } from './rule.ts';

/** What `revised` says of a count of children that is suppressed now, or was small: kept there, it is published again. */
export const revealingRevision: Rule = function* (content) {
  for (const { file, at, name, marker, revised } of countCells(content))
    for (const [i, { was }] of revised.entries()) {
      const count = wholeNumber(was);
      if (count === undefined || (marker !== 'c' && !isSmall(count))) continue;
      yield {
        rule: 'revealing-revision',
        file,
        path: [...at, 'revised', i, 'was'],
        found: `the number that “${name}” was before, ${marker === 'c' ? 'though it is suppressed now' : smallWords}`,
        expected: 'that a figure was suppressed, not which: the earlier version is published again otherwise',
        nearest: file.endsWith('.json') ? '"was": "c"' : 'was: c',
      };
    }
};
