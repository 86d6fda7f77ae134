import type { Entry } from '../schema/tracker.ts';
import type { Level } from '../schema/scale.ts';
import type { OpenRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';

/** What a tracker published about one record in one period. Nothing worked out here ever stands in it. */
export interface PublishedRating {
  readonly tracker: TrackerRecord;
  readonly period: TrackerPeriodRecord;
  readonly entry: Entry;
  /** The level on the tracker's scale; nothing where the entry has a marker instead. */
  readonly level: Level | undefined;
}

/** What trackers published about a record, tracker by tracker, newest period first. */
export function publishedRatings(record: OpenRecord, kind: string, key: string): PublishedRating[] {
  return [...record.trackers.values()].flatMap((tracker) => {
    const items = new Set(
      tracker.items.filter((i) => i.follows?.kind === kind && i.follows.id === key).map((i) => i.id),
    );
    const levels = (tracker.scale && record.scales.get(tracker.scale)?.levels) || [];
    return [...tracker.periods]
      .reverse()
      .flatMap((period) =>
        period.entries
          .filter((e) => items.has(e.item))
          .map((entry) => ({ tracker, period, entry, level: levels.find((l) => l.id === entry.rating) })),
      );
  });
}

/** The trackers that follow a record, as a whole or as one of their items. */
export const trackersFollowing = (record: OpenRecord, kind: string, key: string): TrackerRecord[] =>
  [...record.trackers.values()].filter(
    (t) =>
      (t.followsRecord?.kind === kind && t.followsRecord.id === key) ||
      t.items.some((i) => i.follows?.kind === kind && i.follows.id === key),
  );
