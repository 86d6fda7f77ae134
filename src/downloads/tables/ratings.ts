import type { OpenRecord, TrackerRecord } from '../../domain/record.ts';
import { courses, directions } from '../../schema/tracker.ts';
import { defineTable } from '../table.ts';
import { markerCell, revisionCells } from './cells.ts';
import * as c from './columns.ts';

const columns = [
  c.authorityColumn,
  c.trackerColumn,
  c.needed('item', 'string', 'Item', 'What was rated, by its id within the tracker.', { pattern: c.idPattern }),
  c.needed('item_title', 'string', 'Item’s title', 'What was rated, in words.'),
  c.periodColumn,
  c.column('scale', 'string', 'Scale', 'The scale of the rating, by its id.', { pattern: c.idPattern }),
  c.column(
    'rating',
    'string',
    'Rating',
    'The published rating: a level of the scale, by its id. Never a computed one.',
    {
      pattern: c.idPattern,
    },
  ),
  c.column('direction', 'string', 'Direction of travel', 'The printed arrow; empty where the source prints none.', {
    values: directions,
  }),
  c.column('data_quality', 'string', 'Data quality', 'What the source says of the quality of the data.'),
  c.sourceColumn,
  c.locatorColumn,
  c.needed('aspect', 'string', 'Aspect', 'Which side of the item is rated; overall where it has one rating.', {
    pattern: c.idPattern,
  }),
  { ...c.markerColumn, title: 'Why there is no rating' },
  c.column('rating_label', 'string', 'Rating in words', 'The word for the level.'),
  c.column('narrative', 'string', 'Narrative', 'What was reported, in our own words.'),
  c.column('signed_by', 'string', 'Signed off by', 'Who signed it off, by role.'),
  c.noteColumn,
  ...c.revisionColumns,
  c.column(
    'change_reported',
    'string',
    'Change reported',
    'Which way the source says that the rating moved since the period before, where the ratings do not show it.',
    { values: courses },
  ),
  c.column('change_reported_text', 'string', 'What was reported of the change', 'What the source says of it.'),
] as const;

type RatingRow = Readonly<Record<(typeof columns)[number]['name'], string>>;

/** The ratings of one tracker, oldest period first, then the items in the tracker’s order. */
export function ratingsOf(record: OpenRecord, tracker: TrackerRecord): RatingRow[] {
  const scale = tracker.scale === undefined ? undefined : record.scales.get(tracker.scale);
  const place = (item: string) => tracker.items.findIndex((i) => i.id === item);
  return tracker.periods.flatMap((period) =>
    [...period.entries]
      .sort((a, b) => place(a.item) - place(b.item))
      .map((entry) => ({
        authority: tracker.authority,
        tracker: tracker.id,
        item: entry.item,
        item_title: tracker.items.find((i) => i.id === entry.item)?.title ?? '',
        period: period.period,
        scale: tracker.scale ?? '',
        rating: entry.rating ?? '',
        direction: entry.direction ?? '',
        data_quality: entry.dataQuality ?? '',
        source: period.source,
        locator: entry.locator,
        aspect: entry.aspect ?? 'overall',
        marker: markerCell(entry.marker),
        rating_label: scale?.levels.find((l) => l.id === entry.rating)?.label ?? '',
        narrative: entry.narrative ?? '',
        signed_by: entry.signedBy ?? '',
        note: entry.note ?? '',
        ...revisionCells(entry.revised),
        change_reported: entry.changeReported?.way ?? '',
        change_reported_text: entry.changeReported?.text ?? '',
      })),
  );
}

export const ratings = defineTable({
  name: 'ratings',
  title: 'Ratings',
  description: 'Every published rating of every tracked item, by reporting period.',
  columns,
  primaryKey: ['tracker', 'period', 'item', 'aspect'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) => [...record.trackers.values()].flatMap((t) => ratingsOf(record, t)),
});
