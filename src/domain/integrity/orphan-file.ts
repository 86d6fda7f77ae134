import type { KindName } from '../../schema/kinds.ts';
import { nearest } from './nearest.ts';
import type { Rule } from './rule.ts';

const parents = [
  { child: 'priority', parent: 'plan', folder: 'plans', noun: 'a priority' },
  { child: 'costs', parent: 'plan', folder: 'plans', noun: 'a table of costs' },
  { child: 'recommendation', parent: 'review', folder: 'reviews', noun: 'a recommendation' },
  { child: 'tracker-period', parent: 'tracker', folder: 'trackers', noun: 'a tracker’s period' },
] as const satisfies readonly { child: KindName; parent: KindName; folder: string; noun: string }[];

/** A priority or costs without their plan, a recommendation without its review, a period without its tracker. */
export const orphanFile: Rule = function* (content) {
  for (const { child, parent, folder, noun } of parents)
    for (const { file, key } of content.of(child)) {
      const [owner = key] = key.split('/');
      if (content.has(parent, owner)) continue;
      const near = nearest(owner, content.keys(parent));
      yield {
        rule: 'orphan-file',
        file,
        path: [],
        found: `${noun} in the folder ${folder}/${owner}, which holds no ${parent}`,
        expected: `the ${parent} itself in ${folder}/${owner}/index.mdx`,
        ...(near === undefined ? {} : { nearest: `the folder ${folder}/${near}` }),
      };
    }
};
