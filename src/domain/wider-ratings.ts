import type { Link } from '../schema/link.ts';
import { latestChange, stretchBefore, type Change } from './change.ts';
import { lastDay, periodOf } from './period.ts';
import { publishedRatings, ratingsBeside, type PublishedRating } from './published-ratings.ts';
import { gradeOf } from './rating-against-status.ts';
import type { IndicatorRecord, OpenRecord, TrackerRecord } from './record.ts';
import { indicatorsOfPriority, measuresOf } from './related.ts';
import { pointsOf, seriesOf } from './series.ts';

type Item = TrackerRecord['items'][number];
type Ground = Pick<Link, 'reason'> & { readonly basis: 'structure' | 'stated' | 'editorial' };

/**
 * A rating of something wider than an indicator, a priority or what was asked of a council, whose figures the record
 * links to it. It is no rating of the indicator; whether the two point the same way is worth knowing all the same.
 */
export interface WiderRating extends PublishedRating {
  readonly item: Item;
  readonly indicator: IndicatorRecord;
  readonly ground: Ground;
  /** The last change between comparable figures up to the end of the rated period, as known now. */
  readonly change: Change | undefined;
  /** Nothing where one of the two says nothing of a direction, or is missing. */
  readonly ways: 'same' | 'apart' | undefined;
}

/** Where a rating points: by its arrow, which says how things are going; else by its level, where that is no middle. */
function pointsTo({ entry, level }: PublishedRating): 'better' | 'same' | 'worse' | undefined {
  if (entry.direction) return ({ improving: 'better', static: 'same', worsening: 'worse' } as const)[entry.direction];
  const grade = level && gradeOf(level);
  return grade && ({ good: 'better', middling: undefined, poor: 'worse' } as const)[grade];
}

/**
 * The last change of an indicator up to the end of a period; where its latest figure by then cannot be compared, the last
 * of those before it that can.
 */
function changeUntil(record: OpenRecord, indicator: IndicatorRecord, period: string): Change | undefined {
  const area = seriesOf(indicator, 'area');
  const points = area ? pointsOf(area, (s) => record.sources.get(s)?.published) : [];
  const end = lastDay(periodOf(period));
  const then = points.filter((p) => lastDay(periodOf(p.period)) <= end);
  return latestChange(indicator, then) ?? latestChange(indicator, stretchBefore(indicator, then));
}

/** Whether a rating and a change point the same way: no change goes with a still arrow, and speaks neither for nor against a level. */
function waysOf(rating: PublishedRating, change: Change | undefined): WiderRating['ways'] {
  const to = pointsTo(rating);
  const favour = change?.favour;
  if (!to || !favour || (favour === 'same' && !rating.entry.direction)) return undefined;
  return to === favour ? 'same' : 'apart';
}

/** What else is rated and linked to an indicator: items on its subject, and recommendations and priorities that it shows. */
export function widerRatingsOf(record: OpenRecord, indicator: IndicatorRecord): WiderRating[] {
  const { key } = indicator;
  const following = (kind: string, id: string, ground: Ground) =>
    publishedRatings(record, kind, id).map((rating) => ({ rating, ground }));
  const linked = [
    ...ratingsBeside(record, 'indicator', key).map((rating) => ({ rating, ground: rating.link as Ground })),
    ...[...record.recommendations.keys()].flatMap((r) => {
      const edge = measuresOf(record, r).find((e) => e.to === key);
      return edge ? following('recommendation', r, edge as Ground) : [];
    }),
    ...[...record.priorities.values()]
      .filter((p) => indicatorsOfPriority(p).includes(key))
      .flatMap((p) => following('priority', p.key, { basis: 'structure' })),
  ];
  return linked.flatMap(({ rating, ground }) => {
    const { tracker, period, entry, level } = rating;
    const item = tracker.items.find((i) => i.id === entry.item);
    // A tracker without a scale gives updates, and rates nothing.
    if (!item || !tracker.scale) return [];
    const change = changeUntil(record, indicator, period.period);
    const ways = waysOf(rating, change);
    return [{ tracker, period, entry, level, item, indicator, ground, change, ways }];
  });
}

/** Every such rating of the record, by the entry that gives it, in the order of the trackers. */
export function widerRatings(record: OpenRecord): ReadonlyMap<PublishedRating['entry'], readonly WiderRating[]> {
  return Map.groupBy(
    [...record.indicators.values()].flatMap((i) => widerRatingsOf(record, i)),
    (r) => r.entry,
  );
}
