import type { ChangedKind } from '../changes/change.ts';
import type { Day } from '../day.ts';
import type { History } from './history.ts';
import type { LogEntry } from './log.ts';

/** Records whose changes are told on the page of another, with that one's own. */
const within: Partial<Record<ChangedKind, readonly ChangedKind[]>> = {
  plan: ['priority', 'costs'],
  review: ['recommendation'],
  tracker: ['tracker-period'],
};

type Named = Pick<LogEntry, 'kind' | 'key'>;

/** Whether something is about a record or what lies below it: about a plan, its priorities or its costs. */
export const isAbout = (kind: ChangedKind, key: string) => (it: Named) =>
  it.kind === kind
    ? it.key === key
    : within[kind]?.includes(it.kind) === true && (it.key === key || it.key.startsWith(`${key}/`));

/** The entries about a record and what lies below it; of a council, about all of its records. */
export const entriesAbout = (log: readonly LogEntry[], kind: ChangedKind, key: string): LogEntry[] =>
  log.filter((e) => (kind === 'authority' && e.authority === key) || isAbout(kind, key)(e));

/** The day on which a record was first published: with all the rest, or later. */
export function firstPublishedOn(
  history: History,
  log: readonly LogEntry[],
  kind: ChangedKind,
  key: string,
): Day | undefined {
  const added = log.find(
    (e) => e.kind === kind && e.key === key && e.changes.some((c) => c.noun === 'page' && c.verb === 'added'),
  );
  return added?.on ?? history.first?.on;
}
