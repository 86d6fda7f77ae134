import type { Grid, GridRow } from './grid.ts';
import type { CellNotice } from './problem.ts';
import type { RatingsContent } from './ratings.ts';
import { repeatedNotices, revisionRepeats, type Repeats } from './repeated.ts';
import { tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

/** Edits of a tracker’s downloaded ratings that an import passes over: titles, labels, the source of the period. */
export function repeatedRatings(grid: Grid, { trackers, periods, scales }: RatingsContent): CellNotice[] {
  const place = new Map(grid.heads.map((h) => [plainName(h.cell.text), h.column]));
  const repeatsOf = (row: GridRow): Repeats[] => {
    const words = (name: string) => tidyText(row.at(place.get(name) ?? -1)?.text ?? '');
    const tracker = trackers.get(words('tracker'));
    const period = periods.find((p) => p.key.startsWith(`${words('tracker')}/`) && p.data.period === words('period'));
    if (!tracker || !period) return [];
    const item = tracker.data.items.find((i) => i.id === words('item'));
    const scale = scales.get(tracker.data.scale ?? '');
    const label = (id: string | undefined) => scale?.data.levels.find((l) => l.id === id)?.label ?? '';
    const aspect = words('aspect');
    const entry = period.data.entries.find(
      (e) => e.item === words('item') && (e.aspect ?? 'overall') === (aspect || 'overall'),
    );
    // Whoever changes the rating may change its label too, or leave it.
    const labels = [label(words('rating')), ...(entry?.rating === words('rating') ? [] : [label(entry?.rating)])];
    return [
      { column: 'authority', says: tracker.data.authority, file: tracker.file, key: 'authority' },
      ...(item ? [{ column: 'item title', says: item.title, file: tracker.file, key: 'items, title' }] : []),
      { column: 'scale', says: tracker.data.scale ?? '', file: tracker.file, key: 'scale' },
      { column: 'source', says: period.data.source, file: period.file, key: 'source' },
      { column: 'rating label', says: labels[0]!, or: labels, file: period.file, key: 'entries, rating' },
      {
        column: 'change reported',
        says: entry?.changeReported?.way ?? '',
        file: period.file,
        key: 'entries, changeReported',
      },
      {
        column: 'change reported text',
        says: entry?.changeReported?.text ?? '',
        file: period.file,
        key: 'entries, changeReported',
      },
      ...(entry ? revisionRepeats(entry.revised, period.file) : []),
    ];
  };
  return repeatedNotices(
    grid,
    grid.rows.map((row) => ({ row, repeats: repeatsOf(row) })),
  );
}
