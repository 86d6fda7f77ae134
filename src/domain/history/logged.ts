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

const suppressed = missingWords('c');

/** How the words after the colon begin where a change tells of a suppressed figure. */
const tellings = [
  'new, ',
  'now ',
  'withdrawn; ',
  'set at ',
  suppressed,
  'a figure that is now suppressed',
  'the figure is now suppressed',
];

/** The sentence after the title of its record, which may be another by now: `, England, 2008: new, 3.` */
const restOf = ({ sentence, record }: LoggedChange): string =>
  sentence.startsWith(record.title) ? sentence.slice(record.title.length) : sentence;

/** What a suppression is told of. Names and titles may hold a colon themselves, so that its words are looked for first. */
function subjectOf(c: LoggedChange): string {
  const rest = restOf(c);
  const starts = tellings.map((t) => rest.indexOf(`: ${t}`)).filter((i) => i >= 0);
  return rest.slice(0, starts.length > 0 ? Math.min(...starts) : Math.max(0, rest.indexOf(': ')));
}

const withheld = (c: LoggedChange, subject: string, words: string): LoggedChange => ({
  ...c,
  sentence: `${c.sentence.startsWith(c.record.title) ? c.record.title : ''}${subject}: ${words}.`,
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
  // By what they are of: a noun of a record, under the record’s key of today.
  const hidden = new Map<string, Set<string>>();
  const renames = new Map<string, string>();
  const now = (c: LoggedChange, key: string) => renames.get(`${c.record.kind}\n${key}`) ?? key;
  const of = (c: LoggedChange) => [c.noun, c.record.kind, now(c, c.record.key)].join('\n');
  return publications
    .toReversed()
    .map((p) => {
      for (const c of p.changes)
        if (c.noun === 'page' && c.verb === 'renamed')
          renames.set(`${c.record.kind}\n${oldKey(c)}`, now(c, c.record.key));
      // First all that the publication suppresses: it may also say of the same figure that it is withdrawn.
      for (const c of p.changes)
        if (c.new === suppressed) hidden.set(of(c), (hidden.get(of(c)) ?? new Set()).add(subjectOf(c)));
      const changes = p.changes.map((c) => {
        if (c.new === suppressed)
          return c.old === undefined
            ? c
            : withheld(c, subjectOf(c), 'the figure is now suppressed; what it was is told no longer');
        const subject = [...(hidden.get(of(c)) ?? [])].find((name) => restOf(c).startsWith(`${name}: `));
        return subject === undefined ? c : withheld(c, subject, 'a figure that is now suppressed');
      });
      return { ...p, changes };
    })
    .reverse();
}
