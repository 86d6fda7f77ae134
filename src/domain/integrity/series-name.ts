import type { Rule } from './rule.ts';

/** A series of the area, England or similar areas under another id; a group without a name for readers. */
export const seriesName: Rule = function* (content) {
  for (const { file, data } of content.of('indicator'))
    for (const [i, series] of data.series.entries()) {
      if (series.kind === 'group' && series.name === undefined)
        yield {
          rule: 'series-name',
          file,
          path: ['series', i],
          found: `the group "${series.id}" without a \`name\``,
          expected: '`name`: what readers see',
          example: '"Looked-after children"',
        };
      if (series.kind !== 'group' && series.id !== series.kind)
        yield {
          rule: 'series-name',
          file,
          path: ['series', i, 'id'],
          found: `the id "${series.id}" for a series of kind "${series.kind}"`,
          expected: `the id "${series.kind}", or the kind "group"`,
          nearest: `"${series.kind}"`,
        };
    }
};
