import type { Observation } from '../../schema/figure.ts';
import { firstDay, lastDay, periodOf } from '../period.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';

/**
 * What is wrong with a figure whose period begins after its source was published: nobody had counted it. A forecast says
 * what is to come. `published` may be a month or a year alone, and then counts to its last day.
 */
export function notBegun(
  { period, value, flags, also = [] }: Pick<Observation, 'period' | 'value' | 'flags' | 'also'>,
  published: string | undefined,
): Pick<Problem, 'found' | 'expected' | 'example'> | undefined {
  const counted = (value !== undefined && !flags?.includes('f')) || also.some((a) => a.value !== undefined);
  if (!counted || published === undefined || firstDay(periodOf(period)) <= lastDay(periodOf(published)))
    return undefined;
  return {
    found: `a figure for ${period}, which had not begun when its source was published, ${published}`,
    expected: 'a period that had begun by then; a forecast has the flag f, and what is hoped for is a target',
    example: '"flags": ["f"]',
  };
}

/** A figure from the future: its year mistyped, its source the wrong one, or a forecast or target that does not say so. */
export const periodNotBegun: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [s, { observations }] of data.series.entries())
      for (const [i, o] of observations.entries()) {
        const fault = notBegun(o, content.get('source', o.source)?.data.published);
        if (fault) yield { rule: 'period-not-begun', file, path: ['series', s, 'observations', i, 'period'], ...fault };
      }
};
