import { compareDecimals } from '../decimal.ts';
import type { Rule } from './rule.ts';

/** A range that nothing reads, none where polarity asks for one, or one that is the wrong way round. */
export const polarityRange: Rule = function* (content) {
  for (const { file, data } of content.of('indicator')) {
    const { polarity, range } = data;
    const base = { rule: 'polarity-range', file };
    if (polarity === 'range' && !range)
      yield {
        ...base,
        path: ['polarity'],
        found: 'the polarity "range" without a `range`',
        expected: '`range`: the lowest and highest acceptable value',
        example: '{ "low": "10", "high": "15" }',
      };
    if (polarity !== 'range' && range)
      yield {
        ...base,
        path: ['range'],
        at: 'key',
        found: `a \`range\` with the polarity "${polarity}"`,
        expected: 'a `range` only with the polarity "range"',
      };
    if (range && compareDecimals(range.low, range.high) >= 0)
      yield {
        ...base,
        path: ['range'],
        found: `a range from ${range.low} to ${range.high}`,
        expected: '`low` below `high`',
      };
  }
};
