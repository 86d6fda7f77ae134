import type { ChangedKind } from '../changes/change.ts';
import type { Day } from '../day.ts';
import type { OpenRecord } from '../record.ts';
import { entriesAbout, firstPublishedOn, isAbout } from './about.ts';
import type { History } from './history.ts';
import { keptOf, type Kept } from './kept.ts';
import { logOf, type LogEntry } from './log.ts';

/** The history with everything that is asked of it, worked out once. */
export interface ChangeLog extends History {
  readonly log: readonly LogEntry[];
  readonly kept: readonly Kept[];
}

/** What a page tells of its record: what was published then and is known otherwise now. */
export interface Changed {
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

/** What changed of a record and what lies below it. A new page is no change of itself. */
export function changedOf(all: ChangeLog, kind: ChangedKind, key: string): Changed {
  const began = (e: LogEntry) => e.kind === kind && e.key === key && e.changes.every((c) => isNewPage(c));
  const isNewPage = (c: LogEntry['changes'][number]) => c.noun === 'page' && c.verb === 'added';
  return {
    kept: all.kept.filter(isAbout(kind, key)),
    log: entriesAbout(all.log, kind, key).filter((e) => !began(e)),
    firstOn: firstPublishedOn(all, all.log, kind, key),
    until: all.until,
  };
}
