import type { Rule } from './rule.ts';

/** `2009/10 Q4` as file name: `2009-10-q4`. */
const fileNameOf = (period: string): string => period.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A tracker's period whose file is named after another period. `-fy` may be left out. */
export const filePeriod: Rule = function* (content) {
  for (const { file, key, data } of content.of('tracker-period')) {
    const name = key.slice(key.indexOf('/') + 1);
    const wanted = fileNameOf(data.period);
    if (name === wanted || `${name}-fy` === wanted) continue;
    yield {
      rule: 'file-period',
      file,
      path: ['period'],
      found: `the period ${data.period} in a file named ${name}.json`,
      expected: 'the file to be named after its period',
      nearest: `${wanted}.json`,
    };
  }
};
