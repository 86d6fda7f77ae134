import type { ContentFile } from '../../src/domain/entry.ts';
import { buildRecord } from '../../src/domain/record.ts';

const total = <T>(items: Iterable<T>, count: (item: T) => number): number =>
  [...items].reduce((sum, item) => sum + count(item), 0);

/** How much a content folder holds, by singular noun. */
export function tally(files: readonly ContentFile[]): Record<string, number> {
  const { indicators, recommendations, actions, trackers } = buildRecord(files);
  return {
    file: files.length,
    indicator: indicators.size,
    observation: total(indicators.values(), (i) => total(i.series, (s) => s.observations.length)),
    rating: total(trackers.values(), (t) => total(t.periods, (p) => p.entries.filter((e) => e.rating).length)),
    recommendation: recommendations.size,
    action: actions.size,
  };
}
