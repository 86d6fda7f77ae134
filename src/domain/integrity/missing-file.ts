import { kindNamed, type KindName } from '../../schema/kinds.ts';
import type { Rule } from './rule.ts';

const needed: readonly KindName[] = ['site', 'themes'];

/** The two files without which there is no site: its name and address, and the themes that everything is sorted by. */
export const missingFile: Rule = function* (content) {
  for (const name of needed) {
    if (content.keys(name).length > 0) continue;
    const file = kindNamed(name)?.example ?? name;
    yield { rule: 'missing-file', file, path: [], found: 'no such file', expected: `the file ${file} in this folder` };
  }
};
