import type { Synonyms } from '../schema/synonyms.ts';
import { readReference } from './expand.ts';

const few = 4;

/** A few of the public's words, one from a group, evenly spread over the list: what somebody might type. */
export function examplesOf({ groups }: Synonyms): string[] {
  const sayings = groups.flatMap(({ say }) => say.find((words) => !readReference(words)) ?? []);
  const step = Math.max(1, sayings.length / few);
  return Array.from({ length: Math.min(few, sayings.length) }, (_, i) => sayings[Math.floor(i * step)]!);
}
