import { indicatorKeys } from './exception-items.ts';
import { comparedWords, ratingsOfIndicator } from './rating-against-status.ts';
import type { OpenRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import { widerWords } from './wider-rating-words.ts';
import { widerRatingsOf } from './wider-ratings.ts';

type Entry = TrackerPeriodRecord['entries'][number];

const indicatorsOf = (record: OpenRecord, tracker: Pick<TrackerRecord, 'items'>, entry: Entry) => {
  const item = tracker.items.find((i) => i.id === entry.item);
  return item ? indicatorKeys(record, item).flatMap((key) => record.indicators.get(key) ?? []) : [];
};

/**
 * What is to be read beside a published rating, in a list of many and under a heading that calls it ours: what is worked
 * out here for the very thing that it rates, or why nothing is, and where a figure that it is linked to points another
 * way. That the two go together needs no words there.
 */
export function besideEntry(record: OpenRecord, tracker: Pick<TrackerRecord, 'items'>, entry: Entry): string[] {
  const indicators = indicatorsOf(record, tracker, entry);
  const own = indicators.flatMap((i) => ratingsOfIndicator(record, i)).filter((r) => r.published.entry === entry);
  const apart = indicators
    .flatMap((i) => widerRatingsOf(record, i))
    .filter((r) => r.entry === entry && r.ways === 'apart');
  return [...own.map(comparedWords), ...apart.map((r) => `${r.indicator.shortName}: ${widerWords(r)}`)];
}

/** Why nothing stands there: no figure is linked to what is rated, or none that can be compared. Nothing where they go together. */
export function nothingBeside(record: OpenRecord, tracker: Pick<TrackerRecord, 'items'>, entry: Entry): string[] {
  const indicators = indicatorsOf(record, tracker, entry);
  if (indicators.length === 0) return ['The record links no indicator to it.'];
  const wider = indicators.flatMap((i) => widerRatingsOf(record, i)).filter((r) => r.entry === entry);
  return wider.filter((r) => !r.change).map((r) => `${r.indicator.shortName}: ${widerWords(r)}`);
}
