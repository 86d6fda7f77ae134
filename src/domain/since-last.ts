import type { Entry } from '../schema/tracker.ts';
import type { ScaleRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';

export interface EntryChange {
  readonly entry: Entry;
  readonly before: Entry | undefined;
  /** Up the scale, down it, the same, or not known because a rating is missing on one side. */
  readonly moved: 'up' | 'down' | 'same' | 'unknown';
  /** Which way the source says that it moved, where the ratings do not show it. */
  readonly reported: NonNullable<Entry['changeReported']>['way'] | undefined;
}

export interface CountChange {
  readonly rating: string;
  readonly before: number;
  readonly now: number;
}

export interface SinceLast {
  /** What the period was read from. */
  readonly source: string;
  readonly previous: TrackerPeriodRecord;
  readonly entries: readonly EntryChange[];
  /** Printed counts that moved, in the scale's order; empty where either period printed none. */
  readonly counts: readonly CountChange[];
}

/** What changed since the period before; `undefined` for the first. Levels are compared by their order on the scale. */
export function sinceLast(
  tracker: TrackerRecord,
  period: TrackerPeriodRecord,
  scale: ScaleRecord | undefined,
): SinceLast | undefined {
  const previous = tracker.periods[tracker.periods.findIndex((p) => p.key === period.key) - 1];
  if (!previous) return undefined;
  const rank = (rating: string | undefined) => scale?.levels.findIndex((l) => l.id === rating) ?? -1;
  const entries = period.entries.map((entry): EntryChange => {
    const before = previous.entries.find((e) => e.item === entry.item && e.aspect === entry.aspect);
    const was = rank(before?.rating);
    const is = rank(entry.rating);
    const moved = was < 0 || is < 0 ? 'unknown' : is < was ? 'up' : is > was ? 'down' : 'same';
    return { entry, before, moved, reported: moved === 'unknown' ? entry.changeReported?.way : undefined };
  });
  const counts = (scale?.levels ?? []).flatMap((level) => {
    const before = previous.printedCounts?.find((c) => c.rating === level.id)?.count;
    const now = period.printedCounts?.find((c) => c.rating === level.id)?.count;
    return before === undefined || now === undefined || before === now ? [] : [{ rating: level.id, before, now }];
  });
  return { source: period.source, previous, entries, counts };
}
