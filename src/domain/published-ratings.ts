import type { Link } from '../schema/link.ts';
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

type Item = TrackerRecord['items'][number];

function ratingsWhere(record: OpenRecord, fits: (item: Item) => boolean): PublishedRating[] {
  return [...record.trackers.values()].flatMap((tracker) => {
    const items = new Set(tracker.items.filter(fits).map((i) => i.id));
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

/** What trackers published about a record, tracker by tracker, newest period first. */
export const publishedRatings = (record: OpenRecord, kind: string, key: string): PublishedRating[] =>
  ratingsWhere(record, (i) => i.follows?.kind === kind && i.follows.id === key);

const linkTo = (item: Item, kind: string, key: string): Link | undefined =>
  item.about?.find((l) => l.kind === kind && l.id === key);

/** A rating of something else on the same subject, and on what the link rests. */
export interface RatingBeside extends PublishedRating {
  readonly item: Item;
  readonly link: Link;
}

/** What trackers published about other things on the subject of a record, newest period first. */
export const ratingsBeside = (record: OpenRecord, kind: string, key: string): RatingBeside[] =>
  ratingsWhere(record, (i) => linkTo(i, kind, key) !== undefined).flatMap((rating) => {
    const item = rating.tracker.items.find((i) => i.id === rating.entry.item);
    const link = item && linkTo(item, kind, key);
    return item && link ? { ...rating, item, link } : [];
  });

/** The trackers that follow a record, as a whole or as one of their items, or an item on its subject. */
export const trackersFollowing = (record: OpenRecord, kind: string, key: string): TrackerRecord[] =>
  [...record.trackers.values()].filter(
    (t) =>
      (t.followsRecord?.kind === kind && t.followsRecord.id === key) ||
      t.items.some((i) => (i.follows?.kind === kind && i.follows.id === key) || linkTo(i, kind, key) !== undefined),
  );
