import type { Indicator } from '../schema/indicator.ts';
import { absolute, compare, decimalOf, decimalText, multiply, signOf, subtract, type Decimal } from './decimal.ts';
import type { Ratio } from './ratio.ts';

export type Favour = 'better' | 'worse' | 'same';
export type Judged = Pick<Indicator, 'polarity' | 'range'>;

const zero: Decimal = { units: 0n, places: 0 };

/** How far a value lies outside the acceptable range; zero within it. */
export function outside(value: Decimal, range: NonNullable<Indicator['range']>): Decimal {
  const low = decimalOf(range.low);
  const high = decimalOf(range.high);
  if (compare(value, low) < 0) return subtract(low, value);
  return compare(value, high) > 0 ? subtract(value, high) : zero;
}

/**
 * Whether `to` is better than `from` for this indicator; nothing where it has no polarity.
 * A difference of at most `deadBand` (in the indicator's own unit) counts as no change.
 */
export function favour(indicator: Judged, from: string, to: string, deadBand = '0'): Favour | undefined {
  const a = decimalOf(from);
  const b = decimalOf(to);
  if (indicator.polarity === 'none') return undefined;
  if (compare(absolute(subtract(b, a)), decimalOf(deadBand)) <= 0) return 'same';
  if (indicator.polarity === 'range') {
    if (!indicator.range) return undefined;
    const nearer = signOf(subtract(outside(a, indicator.range), outside(b, indicator.range)));
    return nearer === 0 ? 'same' : nearer > 0 ? 'better' : 'worse';
  }
  return compare(b, a) > 0 === (indicator.polarity === 'higher') ? 'better' : 'worse';
}

/** `favour` for fractions, exactly: both are put over one denominator, and an acceptable range with them. */
export function favourOf(indicator: Judged, from: Ratio, to: Ratio): Favour | undefined {
  const over: Decimal = { units: from.bottom * to.bottom, places: 0 };
  const scaled = (text: string) => decimalText(multiply(decimalOf(text), over));
  const range = indicator.range && { low: scaled(indicator.range.low), high: scaled(indicator.range.high) };
  return favour({ polarity: indicator.polarity, range }, String(from.top * to.bottom), String(to.top * from.bottom));
}
