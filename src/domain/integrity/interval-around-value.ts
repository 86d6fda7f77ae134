import { compareDecimals } from '../decimal.ts';
import type { Rule } from './rule.ts';

/** An interval without a value, the wrong way round, or beside its value: `low` ≤ `value` ≤ `high`. */
export const intervalAroundValue: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [s, { observations }] of data.series.entries())
      for (const [i, { value, interval }] of observations.entries()) {
        if (!interval) continue;
        const base = { rule: 'interval-around-value', file, path: ['series', s, 'observations', i, 'interval'] };
        const { low, high } = interval;
        if (value === undefined)
          yield {
            ...base,
            at: 'key' as const,
            found: 'an `interval` beside no value',
            expected: 'an `interval` only where there is a `value`',
          };
        else if (compareDecimals(low, high) > 0)
          yield {
            ...base,
            found: `an interval from ${low} to ${high}`,
            expected: '`low` not above `high`',
            nearest: `{ "low": "${high}", "high": "${low}" }`,
          };
        else if (compareDecimals(low, value) > 0 || compareDecimals(value, high) > 0)
          yield {
            ...base,
            found: `the value "${value}" with an interval from ${low} to ${high}`,
            expected: 'an interval that the value lies in',
          };
      }
};
