import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './finished-site.ts';

/**
 * Whether `content/` holds the record that this repository came with. Tests that name its pages and figures, or count on
 * there being some of everything, run only then: `test.runIf(ownRecord)`. Another council’s tests skip them, and say so.
 */
export const ownRecord = existsSync(join(root, 'content/plans/leeds-cypp-2006-09/index.mdx'));

/** How many of something there must be for a test to have looked at anything: one in this record, none in another. */
export const someInOwnRecord = ownRecord ? 1 : 0;
