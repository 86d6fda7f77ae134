import { benchmarks, type Benchmark } from './benchmark.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

/** One indicator with its benchmarks, each in the latest period that the area and the benchmark share. */
export interface Compared {
  readonly indicator: IndicatorRecord;
  readonly national: Benchmark | undefined;
  readonly similar: Benchmark | undefined;
}

/** One indicator in several councils: the same id under each. */
export interface SideBySide {
  readonly id: string;
  readonly indicators: readonly IndicatorRecord[];
}

/** The indicators of a theme that can be compared with England or similar areas, in the record's order. */
export function comparedIn(record: OpenRecord, theme: string): Compared[] {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  return [...record.indicators.values()]
    .filter((i) => i.theme === theme)
    .map((indicator) => {
      const found = benchmarks(indicator, dateOf);
      return {
        indicator,
        national: found.find((b) => b.kind === 'national'),
        similar: found.find((b) => b.kind === 'similar'),
      };
    })
    .filter((c) => c.national ?? c.similar);
}

/** The indicators that more than one council has, by id. */
export function sideBySide(record: OpenRecord): SideBySide[] {
  return [...Map.groupBy(record.indicators.values(), (i) => i.id)]
    .map(([id, indicators]) => ({ id, indicators }))
    .filter((s) => s.indicators.length > 1);
}
