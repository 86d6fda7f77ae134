import { compareDecimals } from '../decimal.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { figuresIn } from './figures.ts';
import type { Rule } from './rule.ts';

const limits: Record<Indicator['unit'], { low?: string; high?: string; whole?: true; words: string }> = {
  percent: { low: '0', high: '100', words: 'a percentage from 0 to 100' },
  'percentage points': { low: '-100', high: '100', words: 'percentage points from -100 to 100' },
  number: { low: '0', whole: true, words: 'a whole number, 0 or more' },
  rate: { low: '0', words: 'a rate, 0 or more' },
  ratio: { low: '0', words: 'a ratio, 0 or more' },
  score: { words: 'a score' },
  pounds: { low: '0', words: 'pounds, 0 or more' },
};

/** A value that its unit rules out: a percentage over 100, half a child, a negative rate. */
export const valueInUnit: Rule = function* (content) {
  for (const { file, path, value, indicator } of figuresIn(content)) {
    const { low, high, whole, words } = limits[indicator.unit];
    const below = low !== undefined && compareDecimals(value, low) < 0;
    const above = high !== undefined && compareDecimals(value, high) > 0;
    if (!below && !above && !(whole && value.includes('.'))) continue;
    yield {
      rule: 'value-in-unit',
      file,
      path,
      found: `the value "${value}" of “${indicator.shortName}”, whose unit is ${indicator.unit}`,
      expected: words,
    };
  }
};
