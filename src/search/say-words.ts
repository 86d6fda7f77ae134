import type { Synonyms } from '../schema/synonyms.ts';
import { readReference } from './expand.ts';
import { placeOf, wordsOf } from './words.ts';

/**
 * The public's words for a record: what people say wherever its name holds what they mean. Each once.
 * References are left out: a synonym may lead from `NI 117` to a subject, but only one indicator is NI 117.
 */
export function sayWordsFor({ groups }: Synonyms, name: string): string[] {
  const words = wordsOf(name);
  const sayings = groups
    .filter(({ mean }) => mean.some((meant) => placeOf(wordsOf(meant), words) >= 0))
    .flatMap((group) => group.say)
    .filter((said) => !readReference(said));
  return [...new Set(sayings)];
}
