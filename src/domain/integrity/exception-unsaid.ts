import type { Rule } from './rule.ts';

/**
 * A level that says nothing of exceptions on a scale that has them: left out, an amber would go missing from every
 * scrutiny pack without anybody having decided so.
 */
export const exceptionUnsaid: Rule = function* (content) {
  for (const { file, data } of content.of('scale')) {
    const always = data.levels.find((l) => l.exception === 'always');
    if (!always) continue;
    for (const [i, level] of data.levels.entries())
      if ((level.tone === 'fair' || level.tone === 'poor') && level.exception === undefined)
        yield {
          rule: 'exception-unsaid',
          file,
          path: ['levels', i],
          found: `the level “${level.label}” without \`exception\`, where “${always.label}” is always one`,
          expected: '`exception`: "always", "unless-improving" or "never"',
          example: '"unless-improving"',
        };
  }
};
