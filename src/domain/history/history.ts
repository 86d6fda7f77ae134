import type { Change } from '../changes/change.ts';
import type { Day } from '../day.ts';

/** A change as the public log keeps it: what readers need of it, without its place in a file. */
export interface LoggedChange extends Pick<
  Change,
  'noun' | 'verb' | 'notice' | 'authority' | 'sentence' | 'old' | 'new' | 'source' | 'locator' | 'reason'
> {
  /** The record under the key and title that it had then. */
  readonly record: Pick<Change['record'], 'kind' | 'key' | 'title'>;
}

/** All that one commit changed on the published branch. Nobody is named: who wrote it stays in the history. */
export interface Publication {
  readonly commit: string;
  /** When it was committed there: `2026-11-24T09:30:00Z`. */
  readonly at: string;
  readonly changes: readonly LoggedChange[];
}

/** How many records of each kind there were. */
export type RecordCounts = Readonly<Record<'plans' | 'reviews' | 'trackers' | 'indicators' | 'figures', number>>;

/** What was published first, told as one thing. */
export interface FirstPublication {
  readonly on: Day;
  /** Nothing where the history does not reach back to it. */
  readonly counts: RecordCounts | undefined;
}

/** What changed since the first publication. */
export interface History {
  readonly first: FirstPublication | undefined;
  /** Oldest first; none without a change. */
  readonly publications: readonly Publication[];
  /** The day up to which it was told, where later versions could not be compared; nothing where all were. */
  readonly until: Day | undefined;
}

/** The day of a time, in UTC. */
export const dayAt = (at: string): Day => at.slice(0, 10);
