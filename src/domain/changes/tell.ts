import type { Path } from '../integrity/problem.ts';
import { periodLabel } from '../period.ts';
import type { Change, Noun, Verb } from './change.ts';
import type { Subject } from './held.ts';
import type { Difference, Statement } from './statement.ts';

/** A change as its finder tells it; the rest follows. */
export interface Told extends Partial<Pick<Change, 'old' | 'new' | 'source' | 'locator' | 'needs' | 'gone'>> {
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

function wordsOf(d: Difference): string {
  switch (d.how) {
    case 'added':
      return `${d.after.words} is new`;
    case 'removed':
      return `${d.before.words} is withdrawn`;
    case 'filled':
      return `was ${d.before.words}, now ${d.after.words}`;
    case 'emptied':
      return `${d.before.words} is withdrawn, now ${d.after.words}`;
    case 'remarked':
      return `was ${d.before.words}, now ${d.after.words}`;
    case 'revised':
      return `revised from ${d.before.words} to ${d.after.words}`;
    case 'redated':
      return `${d.before.words} is now given for ${at(d.after)}, no longer for ${at(d.before)}`;
  }
}

/** What was published may change only with its reason; what was awaited, or is said for the first time, needs none. */
function needsOf(d: Difference, flag: boolean): Change['needs'] {
  if (d.how === 'removed')
    return d.before.marker === undefined ? { was: `${d.before.id}: ${d.before.raw}`, at: [], flag: false } : undefined;
  if (d.how === 'revised' || d.how === 'emptied')
    return { was: d.before.raw, at: d.after.at, flag: flag && d.how === 'revised' };
  if (d.how === 'redated') return { was: d.before.period ?? d.before.id, at: d.after.at, flag };
  return undefined;
}

/** Puts a difference between statements into words, as a change of the record they stand in. */
export function tell(subject: Subject, d: Difference, put: Put): Told {
  const shown = d.after ?? d.before;
  const name = shown.name === '' ? subject.title : `${subject.title}, ${shown.name}`;
  return {
    noun: put.noun,
    verb: put.verb ?? d.how,
    subject,
    path: shown.path,
    side: d.after ? 'after' : 'before',
    sentence: `${name}: ${put.words ?? wordsOf(d)}.`,
    old: d.before?.words,
    new: d.after?.words,
    source: shown.source,
    locator: shown.locator,
    needs: needsOf(d, put.flag ?? false),
  };
}
