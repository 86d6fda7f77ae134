import type { ChangedKind } from '../changes/change.ts';
import type { Day } from '../day.ts';
import type { OpenRecord } from '../record.ts';
import { entriesAbout, firstPublishedOn, isAbout } from './about.ts';
import type { History, LoggedChange } from './history.ts';
import { keptOf, type Kept } from './kept.ts';
import { logOf, type LogEntry } from './log.ts';

/** The history with everything that is asked of it, worked out once. */
export interface ChangeLog extends History {
  readonly log: readonly LogEntry[];
  readonly kept: readonly Kept[];
}

/** What a page tells of its record: what was published then and is known otherwise now. */
export interface Changed {
  readonly kind: ChangedKind;
  readonly key: string;
  readonly kept: readonly Kept[];
  readonly log: readonly LogEntry[];
  readonly firstOn: Day | undefined;
  readonly until: Day | undefined;
}

export const changeLogOf = (history: History, record: OpenRecord): ChangeLog => ({
  ...history,
  log: logOf(history, record),
  kept: keptOf(record),
});

/**
 * What changed of a record and what lies below it. What it keeps with its reason is told by that alone; a new page is no
 * change of itself.
 */
export function changedOf(all: ChangeLog, kind: ChangedKind, key: string): Changed {
  const kept = all.kept.filter(isAbout(kind, key));
  const isTold = (e: LogEntry, c: LoggedChange) =>
    (e.kind === kind && e.key === key && c.noun === 'page' && c.verb === 'added') ||
    kept.some((k) => k.kind === e.kind && k.key === e.key && k.reason === c.reason && k.old === c.old);
  return {
    kind,
    key,
    kept,
    log: entriesAbout(all.log, kind, key)
      .map((e) => ({ ...e, changes: e.changes.filter((c) => !isTold(e, c)) }))
      .filter((e) => e.changes.length > 0),
    firstOn: firstPublishedOn(all, all.log, kind, key),
    until: all.until,
  };
}
