import { latestChange } from './change.ts';
import { latestOf } from './latest.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { pointsOf, seriesOf } from './series.ts';
import { listOf, plural } from './wording.ts';

export interface IndicatorCounts {
  readonly all: number;
  /** The latest figure can be compared with an earlier one. */
  readonly compared: number;
  /** There is a figure, and none before it that it can be compared with. */
  readonly alone: number;
  /** No figure of the area at all. */
  readonly without: number;
}

/** How many indicators can be followed over time, and how many not: most have too few figures, and some have none. */
export function indicatorCounts(record: OpenRecord): IndicatorCounts {
  const standing = (indicator: IndicatorRecord): keyof IndicatorCounts => {
    const area = seriesOf(indicator, 'area');
    const points = area ? pointsOf(area, (source) => record.sources.get(source)?.published) : [];
    if (!latestOf(points)) return 'without';
    return latestChange(indicator, points) ? 'compared' : 'alone';
  };
  const all = [...record.indicators.values()].map(standing);
  const of = (which: keyof IndicatorCounts) => all.filter((s) => s === which).length;
  return { all: all.length, compared: of('compared'), alone: of('alone'), without: of('without') };
}

/** What a list of all indicators says of them first, so that nobody takes each for a course of years. */
export function indicatorCountWords({ all, compared, alone, without }: IndicatorCounts): string {
  const cannot = compared > 0 ? 'cannot' : 'cannot be compared with an earlier one';
  const parts = [
    ...(compared > 0 ? [`${compared} whose latest figure can be compared with an earlier one`] : []),
    ...(alone > 0 ? [`${alone} whose latest figure ${cannot}`] : []),
    ...(without > 0 ? [`${without} without a figure`] : []),
  ];
  return `${plural(all, 'indicator')}${parts.length > 0 ? `: ${listOf(parts)}` : ''}.`;
}
