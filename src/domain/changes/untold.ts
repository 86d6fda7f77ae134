import { isSmall, wholeNumber } from '../disclosure/small.ts';
import type { Statement } from './statement.ts';

/** How a change speaks of a count of children that may not be published, wherever it once was. */
const words = 'a figure too small to be told';

/**
 * A statement that counts children, told without its number where that is one from 1 to 4: also what was published once
 * and is gone must not be published again by the report that it went. Its history says `c` in the place of the number.
 */
export function untold<S extends Statement>(statement: S): S {
  if (!isSmall(wholeNumber(statement.value) ?? 0)) return statement;
  return { ...statement, raw: 'c', words, value: undefined };
}
