import { comparePeriods } from '../period.ts';
import type { Rule } from './rule.ts';

/**
 * A break flagged on the first figure of a series, with nothing before it to break from. Most likely it was meant for
 * a later figure, and the line would be drawn across the real break.
 */
export const idleBreak: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [s, { id, observations }] of data.series.entries())
      for (const [i, o] of observations.entries()) {
        if (!o.flags?.includes('b') || observations.some((other) => comparePeriods(other.period, o.period) < 0))
          continue;
        yield {
          rule: 'idle-break',
          file,
          path: ['series', s, 'observations', i, 'flags'],
          found: `a break before ${o.period}, the first period of the series "${id}"`,
          expected: 'the flag "b" on the first figure after the break',
        };
      }
};
