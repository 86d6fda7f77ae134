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

/** A theme with all that can be compared in it, council by council. */
export interface ThemeCompared {
  readonly theme: OpenRecord['themes'][number];
  readonly councils: readonly { readonly authority: string; readonly rows: readonly Compared[] }[];
}

/** What can be compared in a theme, council by council. */
export const themeCompared = (record: OpenRecord, theme: ThemeCompared['theme']): ThemeCompared => ({
  theme,
  councils: [...Map.groupBy(comparedIn(record, theme.id), (c) => c.indicator.authority)].map(([authority, rows]) => ({
    authority,
    rows,
  })),
});

/** The themes with anything to compare, in the record's order. */
export const comparedByTheme = (record: OpenRecord): ThemeCompared[] =>
  record.themes.map((theme) => themeCompared(record, theme)).filter((t) => t.councils.length > 0);

export const rowsOf = ({ councils }: ThemeCompared): readonly Compared[] => councils.flatMap((c) => c.rows);

/** Rows that are drawn on one page: one of this many weighs about 40 KB compressed, of the 60 that a list may weigh. */
const rowsOnOnePage = 160;

/** Whether there is so much to compare that each theme is drawn on a page of its own. */
export const inParts = (themes: readonly ThemeCompared[]): boolean =>
  themes.reduce((sum, t) => sum + rowsOf(t).length, 0) > rowsOnOnePage;

/** The indicators that more than one council has, by id. */
export function sideBySide(record: OpenRecord): SideBySide[] {
  return [...Map.groupBy(record.indicators.values(), (i) => i.id)]
    .map(([id, indicators]) => ({ id, indicators }))
    .filter((s) => s.indicators.length > 1);
}
