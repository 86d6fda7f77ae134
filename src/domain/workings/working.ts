import type { Observation } from '../../schema/figure.ts';
import { formatPrinted } from '../decimal.ts';
import { unitWords } from '../figure-text.ts';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { isExact, ratioText, type Ratio } from '../ratio.ts';
import type { SeriesPoint } from '../series.ts';

export const methods = ['target', 'change', 'longer trend', 'benchmark', 'pace', 'curve', 'xmr'] as const;
export type Method = (typeof methods)[number];

/** A printed figure that a status is worked out from, and where it was read. */
export interface WorkingInput {
  readonly name: string;
  /** The number as printed. */
  readonly value: string;
  /** The word that the source puts before it, such as “over”: the arithmetic can only take the number. */
  readonly qualifier?: string | undefined;
  readonly unit: string;
  readonly period: string;
  /** Whether the source prints no date with it, so that its period is a reading. */
  readonly undated: boolean;
  readonly source: string;
  readonly locator: string;
}

/** How one status came about: what a page shows and the open data say. */
export interface Working {
  /** Unique for the indicator: `target-1`, `benchmark-national`. */
  readonly id: string;
  readonly method: Method;
  /** What is asked: `Target for 2006/07`. */
  readonly title: string;
  /** The rule in plain words, for this indicator. */
  readonly rule: string;
  readonly inputs: readonly WorkingInput[];
  /** The arithmetic, a line each, with real minus signs; none where it cannot be done. */
  readonly steps: readonly string[];
  /** The status in a word; nothing where there is none. */
  readonly result: string | undefined;
  /** What came out, or why nothing did, to be read after the title: without capital or full stop. */
  readonly words: string;
}

/** What every method works from. */
export interface Ground {
  readonly record: OpenRecord;
  readonly indicator: IndicatorRecord;
  /** The area's points, oldest first. */
  readonly points: readonly SeriesPoint[];
  readonly area: string;
}

export const inputOf = (
  indicator: IndicatorRecord,
  name: string,
  o: Pick<Observation, 'value' | 'qualifier' | 'period' | 'undated' | 'source' | 'locator'>,
): WorkingInput => ({
  name,
  value: o.value ?? '',
  qualifier: o.qualifier,
  unit: unitWords(indicator),
  period: o.period,
  undated: o.undated ?? false,
  source: o.source,
  locator: o.locator,
});

/** A number within a sum: printed for readers, in brackets where it is negative and not the first. */
export const term = (text: string): string => (text.startsWith('-') ? `(${formatPrinted(text)})` : formatPrinted(text));

/** Decimal places that arithmetic is shown with, where it does not come out even: two more than the figures have. */
export const placesFor = (values: readonly string[]): number =>
  2 + Math.max(0, ...values.map((v) => v.split('.')[1]?.length ?? 0));

/** `= 9.65`, or `≈ 9.67` where it had to be rounded. */
export function equals(r: Ratio, places: number): string {
  return `${isExact(r, places) ? '=' : '≈'} ${formatPrinted(ratioText(r, places))}`;
}

/** “Over 300” less 117 is not exactly 183: a size worked out from a figure that its source qualifies is `about` so much. */
export const about = (points: readonly SeriesPoint[]): string =>
  points.some((p) => p.drawn.qualifier !== undefined) ? 'about ' : '';
