import type { CellNotice } from './problem.ts';
import type { Reading } from './reading.ts';

/**
 * A notice for each new figure with the note that another period of its indicator has from the same source: a row is
 * copied and its figure changed, and the note goes along unread.
 */
export function copiedNotes(readings: readonly Reading[]): CellNotice[] {
  return readings.flatMap((r) => {
    const { note } = r.further;
    const published = r.indicator.data.series.flatMap((s) => s.observations.map((o) => ({ ...o, series: s.id })));
    const own = published.some((o) => o.series === r.series && o.period === r.period && o.source === r.source);
    if (!note || own || r.of === 'target') return [];
    const other = published.find((o) => o.source === r.source && o.period !== r.period && o.note === note);
    const text = `${r.indicator.data.shortName}, ${r.period}: the same note as for ${other?.period}: is it meant?`;
    return other ? [{ ...r.at, text }] : [];
  });
}
