import type { Indicator } from '../../schema/indicator.ts';
import { decimalOf, formatPrinted } from '../decimal.ts';
import { differenceText } from '../figure-text.ts';
import type { Favour } from '../polarity.ts';
import { compareRatios, ratioText, whole, type Ratio } from '../ratio.ts';

export const betterWhen = (indicator: Pick<Indicator, 'polarity' | 'range'>): string =>
  ({
    higher: 'Higher is better',
    lower: 'Lower is better',
    range: `From ${formatPrinted(indicator.range?.low ?? '')} to ${formatPrinted(indicator.range?.high ?? '')} is best, and nearer is better`,
    none: 'Neither direction is declared better, so there is no status',
  })[indicator.polarity];

/** The last line of the arithmetic: how the sign of a difference becomes a word. */
export function favourStep(
  indicator: Pick<Indicator, 'polarity' | 'range'>,
  difference: Ratio,
  favour: Favour | undefined,
): string {
  if (!favour) return 'Neither direction is declared better, so there is no status.';
  const sign = compareRatios(difference, whole(0));
  const found = sign === 0 ? 'the difference is 0' : `the difference is ${sign > 0 ? 'above' : 'below'} 0`;
  return `${betterWhen(indicator)}; ${found}: ${favour === 'same' ? 'no change' : favour}.`;
}

/**
 * The size of a difference, for readers: `1.9 percentage points`, `0.5 per 1,000 live births`. A mean may need a place
 * more than the figures have; it gets no more than that, and a difference that would vanish is said to be small.
 */
export function sizeOf(indicator: Pick<Indicator, 'unit' | 'unitLabel' | 'precision'>, difference: Ratio): string {
  const places = indicator.precision + 1;
  const measured = {
    unit: indicator.unit,
    unitLabel: indicator.unit === 'score' ? undefined : indicator.unitLabel,
    precision: places,
  };
  const shown = decimalOf(ratioText(difference, places));
  if (shown.units !== 0n || difference.top === 0n) return differenceText(measured, shown);
  return `less than ${differenceText(measured, { units: 1n, places })}`;
}
