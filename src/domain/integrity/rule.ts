import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** One rule: holds the whole content against itself and names whatever breaks it. Knows nothing of other rules. */
export type Rule = (content: Content) => Iterable<Problem>;
