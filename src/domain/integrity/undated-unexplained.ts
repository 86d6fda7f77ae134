import type { Rule } from './rule.ts';

/** A figure or target said to be undated, and nothing that says how its period was read. */
export const undatedUnexplained: Rule = function* (content) {
  const base = { rule: 'undated-unexplained', at: 'key' as const };
  const said = {
    found: '`undated` without a `note`',
    expected: 'a `note` that says what the source prints and how the period was read',
    example: '"note": "No date is printed; read as 2006/07, the year reviewed."',
  };
  for (const { file, data } of content.of('indicator')) {
    for (const [s, { observations, note }] of data.series.entries())
      for (const [i, o] of observations.entries())
        if (o.undated && o.note === undefined && note === undefined)
          yield { ...base, ...said, file, path: ['series', s, 'observations', i, 'undated'] };
    for (const [i, t] of (data.targets ?? []).entries())
      if (t.undated && t.note === undefined) yield { ...base, ...said, file, path: ['targets', i, 'undated'] };
  }
};
