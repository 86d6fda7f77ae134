import type { Synonyms } from '../schema/synonyms.ts';
import { readReference } from './expand.ts';
import { placeOf, wordsOf } from './words.ts';

/**
 * The public's words for a record: what people say wherever one of its names holds what they mean. Each once.
 * References are left out: a synonym may lead from `NI 117` to a subject, but only one indicator is NI 117.
 */
export function sayWords(names: readonly string[], synonyms: Synonyms): string[] {
  const texts = names.map(wordsOf);
  const sayings = synonyms.groups
    .filter(({ mean }) => mean.map(wordsOf).some((m) => texts.some((t) => placeOf(m, t) >= 0)))
    .flatMap((group) => group.say)
    .filter((said) => !readReference(said));
  return [...new Set(sayings)];
}
