import { againstTargets, type AgainstTarget } from './against-targets.ts';
import { thePeriod } from './in-period.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import type { SeriesPoint } from './series.ts';
import { capitalise, listOf } from './wording.ts';

/** A target set before a break in the series that lies before its period. */
export interface EarlyTarget {
  readonly period: string;
  readonly value: string;
  /** The first figure after the break. */
  readonly brokenAt: Pick<SeriesPoint, 'period'>;
}

/** Said in a table’s cell beside such a target. */
export const earlyMeaning = 'set before the break';

/** The targets in numbers that were set for what was counted before a break, from wherever they were set. */
export const earlyTargetsOf = (record: OpenRecord, indicator: IndicatorRecord): (AgainstTarget & EarlyTarget)[] =>
  againstTargets(record, indicator, (source) => record.sources.get(source)?.published).flatMap((t) =>
    t.brokenAt && t.value !== undefined ? [{ ...t, value: t.value, brokenAt: t.brokenAt }] : [],
  );

/**
 * That they are nothing to hold later figures against: one sentence for each break. No document need say that the way of
 * counting changed, so the sentence does not.
 */
export const earlyTargetsWords = (targets: readonly EarlyTarget[]): string[] =>
  [...Map.groupBy(targets, (t) => t.brokenAt.period)].map(([brokenAt, same]) => {
    const periods = [...new Set(same.map((t) => thePeriod(t.period)))];
    const [noun, were, them] = periods.length === 1 ? ['target', 'was', 'it'] : ['targets', 'were', 'them'];
    return capitalise(
      `the ${noun} for ${listOf(periods)} ${were} set before the break in the series that comes with the figure for ${thePeriod(brokenAt)}: figures from then on may be counted otherwise, and are not held against ${them}.`,
    );
  });
