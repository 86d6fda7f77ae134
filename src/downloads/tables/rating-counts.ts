import { distributionOf } from '../../domain/distribution.ts';
import type { OpenRecord, TrackerPeriodRecord, TrackerRecord } from '../../domain/record.ts';
import type { Scale } from '../../schema/scale.ts';
import { compareText } from '../order.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';

const columns = [
  c.authorityColumn,
  c.trackerColumn,
  c.periodColumn,
  c.needed('rating', 'string', 'Rating', 'The level of the scale, by its id.', { pattern: c.idPattern }),
  c.needed('count', 'integer', 'Count', 'How many items stand at the level.'),
  c.column(
    'percent',
    'number',
    'Per cent',
    'As printed, where the source prints it; for counts of entries, worked out to one decimal place as a share of the entries that have a rating.',
  ),
  c.needed(
    'basis',
    'string',
    'Basis',
    'entries: counted from the ratings in this data, which may be fewer than the items; printed: the source’s own count, items that it did not list included.',
    { values: ['entries', 'printed'] },
  ),
  c.sourceColumn,
  c.locatorColumn,
  c.needed('aspect', 'string', 'Aspect', 'Which side of the items is counted; overall where each has one rating.', {
    pattern: c.idPattern,
  }),
  c.needed('rating_label', 'string', 'Rating in words', 'The word for the level.'),
  c.needed('total', 'integer', 'Total', 'How many items are counted at all levels together.'),
] as const;

type CountRow = Readonly<Record<(typeof columns)[number]['name'], string>>;

const shareOf = (count: number, total: number): string =>
  total === 0 ? '' : (Math.round((1000 * count) / total) / 10).toFixed(1);

/** Counts of the entries of one period, a group for each aspect that they are rated by. */
function fromEntries(tracker: TrackerRecord, period: TrackerPeriodRecord, scale: Scale): CountRow[] {
  const aspects = [...new Set(period.entries.map((e) => e.aspect))].sort((a, b) => compareText(a ?? '', b ?? ''));
  return aspects.flatMap((aspect) => {
    const counted = distributionOf({ period: period.period, entries: period.entries }, scale, aspect);
    if (counted.total === 0) return [];
    return counted.levels.map(({ level, count }) => ({
      authority: tracker.authority,
      tracker: tracker.id,
      period: period.period,
      rating: level.id,
      count: String(count),
      percent: shareOf(count, counted.total),
      basis: 'entries',
      source: period.source,
      locator: period.locator,
      aspect: aspect ?? 'overall',
      rating_label: level.label,
      total: String(counted.total),
    }));
  });
}

/** The counts that the source of one period prints, and no others. */
function fromPrint(tracker: TrackerRecord, period: TrackerPeriodRecord, scale: Scale): CountRow[] {
  const printed = period.printedCounts ?? [];
  const total = printed.reduce((sum, p) => sum + p.count, 0);
  return scale.levels.flatMap((level) =>
    printed
      .filter((p) => p.rating === level.id)
      .map((p) => ({
        authority: tracker.authority,
        tracker: tracker.id,
        period: period.period,
        rating: level.id,
        count: String(p.count),
        percent: p.percent ?? '',
        basis: 'printed',
        source: period.source,
        locator: period.countsLocator ?? period.locator,
        aspect: 'overall',
        rating_label: level.label,
        total: String(total),
      })),
  );
}

export const ratingCounts = defineTable({
  name: 'rating_counts',
  title: 'Rating counts',
  description:
    'How many items of each tracker stand at each level, by reporting period, best level first: as counted from the entries, and as printed where the source prints counts.',
  columns,
  primaryKey: ['tracker', 'period', 'aspect', 'rating', 'basis'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [...record.trackers.values()].flatMap((tracker) => {
      const scale = tracker.scale === undefined ? undefined : record.scales.get(tracker.scale);
      if (!scale) return [];
      return tracker.periods.flatMap((p) => [...fromEntries(tracker, p, scale), ...fromPrint(tracker, p, scale)]);
    }),
});
