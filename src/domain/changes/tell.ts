import type { Path } from '../integrity/problem.ts';
import { periodLabel } from '../period.ts';
import type { Change, Noun, RevisionNeeded, Verb } from './change.ts';
import type { Subject } from './held.ts';
import type { Difference, Statement } from './statement.ts';

/** What a change needs, as its finder knows it. */
export type Needed = Omit<RevisionNeeded, 'kept' | 'flags'>;

/** A change as its finder tells it; the rest follows. */
export interface Told extends Partial<Pick<Change, 'old' | 'new' | 'source' | 'locator' | 'gone'>> {
  readonly needs?: Needed | undefined;
  readonly noun: Noun;
  readonly verb: Verb;
  readonly subject: Subject;
  readonly file?: string;
  readonly path: Path;
  readonly side?: 'before' | 'after';
  readonly sentence: string;
}

/** How a finder puts a difference: its verb, and the words after the colon where they are not the usual. */
export interface Put {
  readonly noun: Noun;
  readonly verb?: Verb | undefined;
  readonly words?: string | undefined;
  /** Whether the figure must carry the flag `r` when it is revised. */
  readonly flag?: boolean;
}

const at = (s: Statement): string => (s.period === undefined ? s.name : periodLabel(s.period));

/** A figure that is suppressed from now on: saying what it was would publish it once more. */
const suppressed = (d: Difference): boolean => d.how === 'emptied' && d.after.marker === 'c';

function wordsOf(d: Difference): string {
  if (suppressed(d)) return 'now suppressed to protect individuals';
  switch (d.how) {
    case 'added':
      return `new, ${d.after.words}`;
    case 'removed':
      return `withdrawn; it was ${d.before.words}`;
    case 'emptied':
      return `withdrawn; it was ${d.before.words}, and is now ${d.after.words}`;
    case 'filled':
    case 'remarked':
      return `now ${d.after.words}; it was ${d.before.words}`;
    case 'revised':
    case 'resourced':
      return `revised from ${d.before.words} to ${d.after.words}`;
    case 'redated':
      return `${d.after.words}, now given for ${at(d.after)}; before, for ${at(d.before)}`;
  }
}

/** What was published may change only with its reason; what was awaited, or is said for the first time, needs none. */
function needsOf(d: Difference, flag: boolean): Needed | undefined {
  if (d.how === 'emptied' && suppressed(d)) return { was: 'c', at: d.after.at, flag: false };
  if (d.how === 'removed')
    return d.before.marker === undefined ? { was: `${d.before.id}: ${d.before.raw}`, at: [], flag: false } : undefined;
  if (d.how === 'revised' || d.how === 'emptied')
    return { was: d.before.raw, at: d.after.at, flag: flag && d.how === 'revised' };
  if (d.how === 'resourced') {
    const same = d.before.raw === d.after.raw;
    return { was: same ? (d.before.source ?? d.before.id) : d.before.raw, at: d.after.at, flag: flag && !same };
  }
  if (d.how === 'redated') return { was: d.before.period ?? d.before.id, at: d.after.at, flag };
  return undefined;
}

/** Puts a difference between statements into words, as a change of the record they stand in. */
export function tell(subject: Subject, d: Difference, put: Put): Told {
  const shown = d.after ?? d.before;
  const name = shown.name === '' ? subject.title : `${subject.title}, ${shown.name}`;
  return {
    noun: put.noun,
    verb: put.verb ?? (d.how === 'resourced' ? 'revised' : d.how),
    subject,
    path: shown.path,
    side: d.after ? 'after' : 'before',
    sentence: `${name}: ${put.words ?? wordsOf(d)}.`,
    old: suppressed(d) ? undefined : d.before?.words,
    new: d.after?.words,
    source: shown.source,
    locator: shown.locator,
    needs: needsOf(d, put.flag ?? false),
  };
}
