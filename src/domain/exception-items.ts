import type { Exception } from './exceptions.ts';
import type { IndicatorRecord, OpenRecord, TrackerRecord } from './record.ts';
import { indicatorsOfPriority, relatedToRecommendation } from './related.ts';

type Item = TrackerRecord['items'][number];

/** One item with all its exceptions: it may be rated on several sides. */
export interface ExceptionItem {
  readonly item: Item;
  readonly exceptions: readonly Exception[];
  /** The indicators that show it: itself, or those of the priority or recommendation that it is. */
  readonly indicators: readonly IndicatorRecord[];
}

/** The indicators that show an item: itself, those of the same subject, or of the priority or recommendation it is. */
export function indicatorKeys(record: OpenRecord, { follows: followed, about = [] }: Item): readonly string[] {
  const beside = about.filter((l) => l.kind === 'indicator').map((l) => l.id);
  if (beside.length > 0 && !followed) return beside;
  if (followed?.kind === 'indicator') return [followed.id];
  if (followed?.kind === 'priority') {
    const priority = record.priorities.get(followed.id);
    return priority ? indicatorsOfPriority(priority) : [];
  }
  const recommendation = followed?.kind === 'recommendation' ? record.recommendations.get(followed.id) : undefined;
  return recommendation ? relatedToRecommendation(record, recommendation).indicators : [];
}

/** A period's exceptions by item, in their order, each with the indicators that the record links to it. */
export function exceptionItems(
  record: OpenRecord,
  tracker: TrackerRecord,
  exceptions: readonly Exception[],
): ExceptionItem[] {
  return [...Map.groupBy(exceptions, (x) => x.entry.item)].flatMap(([id, found]) => {
    const item = tracker.items.find((i) => i.id === id);
    if (!item) return [];
    const indicators = indicatorKeys(record, item).flatMap((key) => record.indicators.get(key) ?? []);
    return [{ item, exceptions: found, indicators }];
  });
}
