import { decimalText, round, type Decimal } from './decimal.ts';

/** An exact fraction, `top` ÷ `bottom` with `bottom` above 0: what a mean or a pace is before it is rounded to be read. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const ratio = (top: bigint, bottom: bigint): Ratio => (bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom });

/** A printed or worked-out decimal as a fraction, exactly. */
export const ratioOf = (d: Decimal): Ratio => ({ top: d.units, bottom: 10n ** BigInt(d.places) });
/** A whole number, such as a count of days. Throws on a number that is not whole. */
export const whole = (n: number): Ratio => ({ top: BigInt(n), bottom: 1n });

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.top, a.bottom * b.bottom);
/** a ÷ b. Throws where b is 0. */
export function over(a: Ratio, b: Ratio): Ratio {
  if (b.top === 0n) throw new Error('Nothing is divided by 0.');
  return ratio(a.top * b.bottom, a.bottom * b.top);
}
export const magnitude = (a: Ratio): Ratio => ({ top: a.top < 0n ? -a.top : a.top, bottom: a.bottom });
export const total = (all: readonly Ratio[]): Ratio => all.reduce(plus, whole(0));
/** The arithmetic mean, exactly. Throws where there is nothing to average. */
export const mean = (all: readonly Ratio[]): Ratio => over(total(all), whole(all.length));

/** -1 where a < b, 0 where they are equal, 1 where a > b. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded to `places`, halves away from zero. For reading only: nothing is ever compared after it. */
export function rounded(a: Ratio, places: number): Decimal {
  const units = (a.top * 10n ** BigInt(places + 1)) / a.bottom;
  // One place more than asked for; a remainder beyond it cannot turn a half, since halves go away from zero.
  return round({ units, places: places + 1 }, places);
}

/** True where `places` decimal places hold it exactly. */
export const isExact = (a: Ratio, places: number): boolean => (a.top * 10n ** BigInt(places)) % a.bottom === 0n;

/** As plain text: exactly where `places` suffice, without needless zeros, else rounded to them. */
export function ratioText(a: Ratio, places: number): string {
  const text = decimalText(rounded(a, places));
  return isExact(a, places) && text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
