import type { Entry } from '../schema/tracker.ts';
import { aspectsOf } from './distribution.ts';
import { exceptionsOf } from './exceptions.ts';
import type { ScaleRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import { sinceLast, type EntryChange, type SinceLast } from './since-last.ts';

/** A period; where there is only one, the side of the items that its column holds. */
export interface HistoryColumn {
  readonly period: TrackerPeriodRecord;
  readonly aspect: string | undefined;
}

/** One item, or one side of it, over the columns; nothing where nothing was printed. */
export interface HistoryRow {
  readonly aspect: string | undefined;
  readonly entries: readonly (Entry | undefined)[];
}

export interface HistoryItem {
  readonly item: TrackerRecord['items'][number];
  /** Whether it must be reported by exception in the latest period. */
  readonly exception: boolean;
  /** Whether a rating of it moved since the period before. */
  readonly moved: boolean;
  readonly rows: readonly HistoryRow[];
}

export interface RatingHistory {
  readonly across: 'periods' | 'aspects';
  readonly columns: readonly HistoryColumn[];
  /** The latest period that prints anything item by item. */
  readonly latest: TrackerPeriodRecord;
  /** What changed from the period before it; nothing where it is the first. */
  readonly since: SinceLast | undefined;
  /** The exceptions first, in their order, then the others in the order of the tracker. */
  readonly items: readonly HistoryItem[];
}

/** Whether it moved, by its two ratings or, where one is missing, by what the source says. */
const changed = ({ moved, reported }: EntryChange): boolean =>
  moved === 'up' || moved === 'down' || reported === 'better' || reported === 'worse';

/**
 * The ratings of a tracker item by item: by period or, where there is one period and items are rated on several sides,
 * by side. Nothing where that says no more than the list of entries does: one period with one rating for each item,
 * or no rating and no direction at all.
 */
export function ratingHistory(tracker: TrackerRecord, scale: ScaleRecord | undefined): RatingHistory | undefined {
  const { periods } = tracker;
  const latest = periods.findLast((p) => p.entries.length > 0);
  const all = periods.flatMap((p) => p.entries);
  if (!latest || !all.some((e) => e.rating !== undefined || e.direction !== undefined)) return undefined;
  const named = aspectsOf(periods);
  if (periods.length === 1 && named.length < 2) return undefined;
  const aspects = [...(all.some((e) => e.aspect === undefined) ? [undefined] : []), ...named];
  const across = periods.length === 1 ? 'aspects' : 'periods';
  const columns: HistoryColumn[] =
    across === 'aspects'
      ? aspects.map((aspect) => ({ period: latest, aspect }))
      : periods.map((period) => ({ period, aspect: undefined }));
  const find = ({ period }: HistoryColumn, item: string, aspect: string | undefined) =>
    period.entries.find((e) => e.item === item && e.aspect === aspect);
  const rowsOf = (item: string): HistoryRow[] => {
    if (across === 'aspects') return [{ aspect: undefined, entries: columns.map((c) => find(c, item, c.aspect)) }];
    const rows = aspects.map((aspect) => ({ aspect, entries: columns.map((c) => find(c, item, aspect)) }));
    const printed = rows.filter((r) => r.entries.some((e) => e !== undefined));
    return printed.length > 0 ? printed : [{ aspect: undefined, entries: columns.map(() => undefined) }];
  };
  const since = sinceLast(tracker, latest, scale);
  const moved = new Set(since?.entries.filter((e) => changed(e)).map((e) => e.entry.item) ?? []);
  const exceptions = [...new Set(scale ? exceptionsOf(latest, scale).map((x) => x.entry.item) : [])];
  const order = [
    ...exceptions.flatMap((id) => tracker.items.filter((i) => i.id === id)),
    ...tracker.items.filter((i) => !exceptions.includes(i.id)),
  ];
  const items = order.map((item) => ({
    item,
    exception: exceptions.includes(item.id),
    moved: moved.has(item.id),
    rows: rowsOf(item.id),
  }));
  return { across, columns, latest, since, items };
}
