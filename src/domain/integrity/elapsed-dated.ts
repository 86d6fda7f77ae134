import type { Rule } from './rule.ts';

/** The time between two figures, said of one that has a date or of one that does not follow a figure without a date. */
export const elapsedDated: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [s, { observations }] of data.series.entries())
      for (const [i, o] of observations.entries()) {
        if (o.elapsed === undefined || (o.undated && observations[i - 1]?.undated)) continue;
        yield {
          rule: 'elapsed-dated',
          at: 'key' as const,
          file,
          path: ['series', s, 'observations', i, 'elapsed'],
          found: `\`elapsed\` on a figure that ${o.undated ? 'follows none without a date' : 'has a date'}`,
          expected: 'it only where neither this figure nor the one before it is printed with a date',
          example: '"undated": true, "elapsed": "six months"',
        };
      }
};
