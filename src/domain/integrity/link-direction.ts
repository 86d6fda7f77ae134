import { answeredBy, answers } from './references.ts';
import type { Rule } from './rule.ts';

/** A link the wrong way along the golden thread: plans answer recommendations, never the other way round. */
export const linkDirection: Rule = function* (content) {
  for (const { file, path, link } of answers(content))
    if (link.kind !== 'recommendation')
      yield {
        rule: 'link-direction',
        file,
        path: [...path, 'kind'],
        found: `\`answers\` with a link to ${link.kind} "${link.id}"`,
        expected: '"recommendation": what a priority or action answers',
      };
  for (const { file, path, link } of answeredBy(content))
    if (link.kind === 'recommendation')
      yield {
        rule: 'link-direction',
        file,
        path: [...path, 'kind'],
        found: '`answeredBy` with a link to another recommendation',
        expected: '"plan", "priority", "action" or "indicator": what answers it',
      };
};
