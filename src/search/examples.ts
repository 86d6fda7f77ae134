import type { Synonyms } from '../schema/synonyms.ts';

const few = 4;

/** A few of the public's words, one from a group, evenly spread over the list: what somebody might type. */
export function examplesOf({ groups }: Synonyms): string[] {
  const step = Math.max(1, groups.length / few);
  return Array.from({ length: Math.min(few, groups.length) }, (_, i) => groups[Math.floor(i * step)]!.say[0]!);
}
