import type { Change } from '../changes/change.ts';
import { missingWords } from '../wording.ts';
import type { LoggedChange, Publication } from './history.ts';
import { oldKey } from './log.ts';

/** What of a change goes into the log; nothing is there as nothing, so that its JSON stays short. */
export function logged(change: Change): LoggedChange {
  const { noun, verb, notice, authority, sentence, old, new: now, source, locator, needs, record } = change;
  // What should have had a reason and has none is not to look like what needs none.
  const reason = change.reason ?? (needs && 'none was given.');
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

/** What a change is told of, under its record’s key of today and without the title, which may be another by now. */
const idOf = (c: LoggedChange, key: string): string =>
  [c.noun, c.record.kind, key, subjectOf(c.sentence).slice(c.record.title.length)].join('\n');

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
  const renames = new Map<string, string>();
  const now = (c: LoggedChange, key: string) => renames.get(`${c.record.kind}\n${key}`) ?? key;
  return publications
    .toReversed()
    .map((p) => {
      for (const c of p.changes)
        if (c.noun === 'page' && c.verb === 'renamed')
          renames.set(`${c.record.kind}\n${oldKey(c)}`, now(c, c.record.key));
      const changes = p.changes.map((c) => {
        const id = idOf(c, now(c, c.record.key));
        if (c.new === suppressed && c.old !== undefined) {
          hidden.add(id);
          return withheld(c, 'the figure is now suppressed; what it was is told no longer');
        }
        if (c.new === suppressed) {
          hidden.add(id);
          return c;
        }
        return hidden.has(id) ? withheld(c, 'a figure that is now suppressed') : c;
      });
      return { ...p, changes };
    })
    .reverse();
}
