import type { Rule } from './rule.ts';

/** A figure with an older one beside it that readers are not told is revised. */
export const revisedFlag: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [i, series] of data.series.entries())
      for (const [j, o] of series.observations.entries()) {
        if (!o.revised || o.value === undefined || o.flags?.includes('r')) continue;
        yield {
          rule: 'revised-flag',
          file,
          path: ['series', i, 'observations', j, o.flags ? 'flags' : 'revised'],
          found: `a figure that was revised (${o.revised.map((r) => r.was).join(', ')} before), without the flag "r"`,
          expected: 'the flag "r" among its `flags`, so that tables and open data say that it is revised',
          example: `"flags": ${JSON.stringify([...(o.flags ?? []), 'r'])}`,
        };
      }
};
