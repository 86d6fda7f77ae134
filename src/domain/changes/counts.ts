import type { OpenRecord, TrackerPeriodRecord } from '../record.ts';
import type { Finder } from './comparison.ts';
import { levelWords } from './level.ts';
import { differences, type Statement } from './statement.ts';
import { tell } from './tell.ts';

function statementsOf(record: OpenRecord, period: TrackerPeriodRecord): Statement[] {
  const scale = record.scales.get(record.trackers.get(period.tracker)?.scale ?? '');
  return (period.printedCounts ?? []).map((c, i) => ({
    id: `count, ${c.rating}`,
    raw: [String(c.count), c.percent === undefined ? undefined : `${c.percent}%`].filter(Boolean).join(', '),
    words: [String(c.count), c.percent === undefined ? undefined : `(${c.percent}%)`].filter(Boolean).join(' '),
    name: `printed count of ${levelWords(scale, c.rating)}`,
    path: ['printedCounts', i],
    // A count has no room for its history: it is kept at the top of the file.
    at: [],
    revised: undefined,
    source: period.source,
    locator: period.countsLocator ?? period.locator,
  }));
}

/** How many items a source says stood at each level. */
export const counts: Finder = function* (c) {
  for (const { before, after, subject } of c.both('tracker-period'))
    for (const d of differences(statementsOf(c.before, before), statementsOf(c.after, after))) {
      const told = tell(subject, d, { noun: 'count' });
      const needs = d.before && { was: `${d.before.id}: ${d.before.raw}`, at: [], flag: false };
      yield { ...told, needs };
    }
};
