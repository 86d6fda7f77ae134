import type { Tracker, TrackerPeriod } from '../../schema/tracker.ts';
import type { Path, Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { counted } from './words.ts';

type Found = Omit<Problem, 'rule' | 'file'>;

/** How many entries stand at a level. An item with ratings by aspect is not one of the items that were counted. */
const entriesAt = (period: TrackerPeriod, rating: string): number =>
  period.entries.filter((e) => e.aspect === undefined && e.rating === rating).length;

const countPath = (i: number): Path => ['printedCounts', i, 'count'];

/** More entries at a level than were counted there, or fewer although every item is listed and rated. */
function* againstEntries(tracker: Tracker, period: TrackerPeriod): Generator<Found> {
  const rated = period.entries.filter((e) => e.aspect === undefined && e.rating !== undefined);
  const all = tracker.itemCount !== undefined && rated.length === tracker.itemCount;
  for (const [i, { rating, count }] of (period.printedCounts ?? []).entries()) {
    const listed = entriesAt(period, rating);
    const path = countPath(i);
    if (listed > count)
      yield {
        path,
        found: `a printed count of ${count} at "${rating}", and ${counted(listed, 'entry')} with that rating`,
        expected: 'no more entries at a level than were counted there',
      };
    else if (all && listed < count)
      yield {
        path,
        found: `a printed count of ${count} at "${rating}", and ${listed} among the ${rated.length} items, all of them rated`,
        expected: 'the same number, because every item is listed',
      };
  }
}

/** Counts that come to more than there are items, or leave no room for the entries at levels without a count. */
function* againstItems(tracker: Tracker, period: TrackerPeriod, levels: ReadonlySet<string>): Generator<Found> {
  const counts = period.printedCounts ?? [];
  const { itemCount } = tracker;
  if (counts.length === 0 || itemCount === undefined) return;
  const sum = counts.reduce((total, c) => total + c.count, 0);
  const uncounted = period.entries.filter(
    (e) =>
      e.aspect === undefined &&
      e.rating !== undefined &&
      levels.has(e.rating) &&
      !counts.some((c) => c.rating === e.rating),
  ).length;
  if (sum + uncounted <= itemCount) return;
  yield {
    path: ['printedCounts'],
    found:
      uncounted === 0
        ? `printed counts that come to ${sum}, in a tracker of ${itemCount} items`
        : `printed counts that come to ${sum}, and ${counted(uncounted, 'more entry')} at levels without a count, in a tracker of ${itemCount} items`,
    expected: `no more than ${itemCount}`,
  };
}

/** Percentages that do not follow from the counts, of all counted or of all items, even if rounded by up to a point. */
function* againstPercents(tracker: Tracker, period: TrackerPeriod): Generator<Found> {
  const counts = period.printedCounts ?? [];
  const sum = counts.reduce((total, c) => total + c.count, 0);
  const totals = [sum, tracker.itemCount ?? sum].filter((t) => t > 0);
  for (const [i, { count, percent }] of counts.entries()) {
    if (percent === undefined || totals.some((t) => Math.abs(Number(percent) - (100 * count) / t) <= 1)) continue;
    yield {
      path: ['printedCounts', i, 'percent'],
      found: `${percent}% printed for ${count} of ${sum}`,
      expected: `a percentage that follows from the counts, within 1 point${sum === 0 ? '' : `: about ${((100 * count) / sum).toFixed(1)}`}`,
    };
  }
}

/** Printed counts that the entries, the number of items or the printed percentages contradict. */
export const printedCounts: Rule = function* (content) {
  for (const { file, key, data } of content.of('tracker-period')) {
    const tracker = content.get('tracker', key.slice(0, key.indexOf('/')))?.data;
    if (!tracker) continue;
    const levels = new Set(content.get('scale', tracker.scale ?? '')?.data.levels.map((l) => l.id));
    // A level that the scale does not have is named by itself; what follows from it would only confuse.
    if (levels.size > 0 && data.printedCounts?.some((c) => !levels.has(c.rating))) continue;
    for (const check of [againstEntries, againstItems, againstPercents])
      for (const found of check(tracker, data, levels)) yield { rule: 'printed-counts', file, ...found };
  }
};
