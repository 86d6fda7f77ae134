import type { Content } from '../integrity/content.ts';
import type { Problem } from '../integrity/problem.ts';
import { differenceProblems } from './revealing-difference.ts';
import { lateProblems } from './suppressed-late.ts';

/** A version of the content that was committed before, and what an officer calls it: `the last commit`, `origin/main`. */
export interface Earlier {
  readonly name: string;
  readonly content: Content;
}

/**
 * What a version gives away of children only because earlier ones can still be read: figures that are suppressed now,
 * and counts that the difference between two versions leaves. Paths are those of the later version.
 */
export const earlierProblems = (versions: readonly Earlier[], now: Content): Problem[] => [
  ...lateProblems(versions, now),
  ...differenceProblems(versions, now),
];
