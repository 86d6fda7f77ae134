import type { Rule } from './rule.ts';

/** Two observations for one series, period and source: which of them the source says would be anybody's guess. */
export const sameObservation: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [s, series] of data.series.entries()) {
      const seen = new Set<string>();
      for (const [i, { period, source }] of series.observations.entries()) {
        const name = `${period} ${source}`;
        if (seen.has(name))
          yield {
            rule: 'same-observation',
            file,
            path: ['series', s, 'observations', i, 'period'],
            found: `a second figure for ${period} from ${source} in the series "${series.id}"`,
            expected: 'one for each period and source; put the second under `also` of the first, with a note',
          };
        seen.add(name);
      }
    }
};
