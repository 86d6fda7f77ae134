import type { GivenField } from './flags.ts';
import { flagOf } from './question.ts';

/** As a shell takes it, letter by letter: nothing between single quotes means anything to it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A command line that gives all of these answers again, so that nothing typed is ever lost. */
export const again = (kind: string, given: readonly GivenField[]): string =>
  // After a space, what begins with two dashes would be taken for a flag.
  `npm run new -- ${[kind, ...given.map((g) => `--${flagOf(g.path)}${g.text.startsWith('--') ? '=' : ' '}${quoted(g.text)}`)].join(' ')}`;
