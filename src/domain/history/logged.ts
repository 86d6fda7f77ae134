import type { Change } from '../changes/change.ts';
import { missingWords } from '../wording.ts';
import type { LoggedChange, Publication } from './history.ts';

/** What of a change goes into the log; nothing is there as nothing, so that its JSON stays short. */
export function logged(change: Change): LoggedChange {
  const { noun, verb, notice, authority, sentence, old, new: now, source, locator, reason, record } = change;
  const { kind, key, title } = record;
  const said = { old, new: now, source, locator, reason };
  return {
    noun,
    verb,
    notice,
    authority,
    record: { kind, key, title },
    sentence,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  } as LoggedChange;
}

/** The words before the colon: what a change is told of. */
const subjectOf = (sentence: string): string => sentence.slice(0, Math.max(0, sentence.lastIndexOf(': ')));

const idOf = (c: LoggedChange): string => [c.noun, c.record.kind, subjectOf(c.sentence)].join('\n');

const suppressed = missingWords('c');

const withheld = (c: LoggedChange, words: string): LoggedChange => ({
  ...c,
  sentence: `${subjectOf(c.sentence)}: ${words}.`,
  old: undefined,
  new: c.new === suppressed ? suppressed : undefined,
});

/**
 * Takes out of the log what has since been suppressed: a count that may not be told is told nowhere, also not as what
 * was said before.
 *
 * @param publications Oldest first.
 */
export function withoutSuppressed(publications: readonly Publication[]): Publication[] {
  const hidden = new Set<string>();
  return publications
    .toReversed()
    .map((p) => ({
      ...p,
      changes: p.changes.map((c) => {
        if (c.new === suppressed && c.old !== undefined) {
          hidden.add(idOf(c));
          return withheld(c, 'the figure is now suppressed; what it was is told no longer');
        }
        return hidden.has(idOf(c)) ? withheld(c, 'a figure that is now suppressed') : c;
      }),
    }))
    .reverse();
}
