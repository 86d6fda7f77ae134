import { indicatorKeys } from './exception-items.ts';
import { comparedWords, ratingsOfIndicator } from './rating-against-status.ts';
import type { OpenRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import { widerWords } from './wider-rating-words.ts';
import { widerRatingsOf } from './wider-ratings.ts';

type Entry = TrackerPeriodRecord['entries'][number];

/**
 * What is to be read beside a published rating, in a list of many and under a heading that calls it ours: what is worked
 * out here for the very thing that it rates, or why nothing is, and where a figure that it is linked to points another
 * way. That the two go together needs no words there.
 */
export function besideEntry(record: OpenRecord, tracker: Pick<TrackerRecord, 'items'>, entry: Entry): string[] {
  const item = tracker.items.find((i) => i.id === entry.item);
  if (!item) return [];
  const indicators = indicatorKeys(record, item).flatMap((key) => record.indicators.get(key) ?? []);
  const own = indicators.flatMap((i) => ratingsOfIndicator(record, i)).filter((r) => r.published.entry === entry);
  const apart = indicators
    .flatMap((i) => widerRatingsOf(record, i))
    .filter((r) => r.entry === entry && r.ways === 'apart');
  return [...own.map(comparedWords), ...apart.map((r) => `${r.indicator.shortName}: ${widerWords(r)}`)];
}
