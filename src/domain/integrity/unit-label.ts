import type { Rule } from './rule.ts';

/** A count that does not say what is counted: readers need it, and so does the rule on small counts of children. */
export const unitLabel: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    if (data.unit === 'number' && data.unitLabel === undefined)
      yield {
        rule: 'unit-label',
        file,
        path: ['unit'],
        found: 'the unit "number" without a `unitLabel`',
        expected: '`unitLabel`: what is counted, in the plural',
        example: '"children"',
      };
};
