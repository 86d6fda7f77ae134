import type { Indicator } from '../schema/indicator.ts';
import { compareDecimals, decimalOf } from './decimal.ts';
import { baselinesOf } from './disagreements.ts';
import { differenceText, figureShort, figureText } from './figure-text.ts';
import { thePeriod } from './in-period.ts';
import { isOutturn } from './latest.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { otherValues, type SeriesPoint } from './series.ts';
import { targetStatus } from './target-status.ts';
import { listOf } from './wording.ts';

/** What the record beyond the indicator knows of figures that are printed for a period without a result. */
export interface Planned {
  /** Whether a plan prints the value as its baseline for that period. */
  readonly isBaseline: (period: string, value: string) => boolean;
  /** The targets for that period, in numbers. */
  readonly targetsFor: (period: string) => readonly string[];
}

export const nothingPlanned: Planned = { isBaseline: () => false, targetsFor: () => [] };

/** What plans print for the indicator, for what is said of a period without a result. */
export function plannedIn(
  record: OpenRecord,
  indicator: IndicatorRecord,
  targets: readonly { readonly period: string; readonly value: string | undefined }[],
): Planned {
  const baselines = baselinesOf(record, indicator.key);
  return {
    isBaseline: (period, value) => baselines.some((b) => b.period === period && b.value === value),
    targetsFor: (period) => targets.flatMap((t) => (t.period === period && t.value !== undefined ? t.value : [])),
  };
}

/** On which side of a target a figure lies that does not meet it. */
export const offTarget = { higher: 'short of', lower: 'above', range: 'outside', none: 'off' } as const;

/** What a figure would be against a target: `meet the target of 13%`, `be 2 percentage points short of the target of 43%`. */
export function wouldBe(indicator: Indicator, target: string, value: string): string | undefined {
  const bare = { ...indicator, unitLabel: undefined };
  const status = targetStatus(indicator, target, value);
  if (!status) return undefined;
  const goal = `the target of ${figureText(bare, target)}`;
  return status.status === 'met'
    ? `meet ${goal}`
    : `be ${differenceText(bare, decimalOf(status.shortfall))} ${offTarget[indicator.polarity]} ${goal}`;
}

/**
 * `, though the plan prints 6.7% as its baseline, which would meet the target of 13%`. One that only repeats the figure
 * before it may be that figure, so nothing is made of it.
 */
export function elsewhere(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  all: readonly SeriesPoint[],
  planned: Planned,
): string {
  const printed = points.flatMap((p) => otherValues(p).map(({ value }) => ({ p, value })));
  const values = [...new Set(printed.map(({ value }) => figureShort(indicator, value)))];
  const [first] = printed;
  if (!first) return '';
  const baseline = printed.every(({ p, value }) => planned.isBaseline(p.period, value));
  const said = baseline
    ? `, though the plan prints ${listOf(values)} as its baseline`
    : `, though ${listOf(values)} ${values.length === 1 ? 'is' : 'are'} printed elsewhere`;
  if (values.length > 1) return said;
  const before = all.slice(0, all.indexOf(first.p)).findLast(isOutturn);
  if (before && figureShort(indicator, before.drawn.value!) === values[0])
    return `${said}, the same as for ${thePeriod(before.period)}`;
  const targets = [...new Set(planned.targetsFor(first.p.period))];
  // It need not meet it: one number may have been printed in two places.
  if (targets.some((target) => compareDecimals(target, first.value) === 0))
    return `${said}, the same number as its target`;
  const would = targets.flatMap((target) => wouldBe(indicator, target, first.value) ?? []);
  return would.length > 0 ? `${said}, which would ${listOf(would)}` : said;
}
