/**
 * A decimal number held exactly: `units` ÷ 10^`places`. Printed figures are read into these, so that a difference
 * such as 8.1 − 6.2 is 1.9 and not 1.8999999999999995, and a comparison is never made on a rounded value.
 */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Reads a printed number (`91.0`, `-3`, `1358`). Throws on anything else: the gate has refused it before. */
export function decimalOf(text: string): Decimal {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!m) throw new Error(`“${text}” is not a number as it should be printed.`);
  const fraction = m[3] ?? '';
  return { units: BigInt(`${m[1]}${m[2]}${fraction}`), places: fraction.length };
}

const scaled = (d: Decimal, places: number): bigint => d.units * 10n ** BigInt(places - d.places);

/** a + b, exactly, with the decimal places of the more exact of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: scaled(a, places) + scaled(b, places), places };
}

export const negate = (d: Decimal): Decimal => ({ units: -d.units, places: d.places });
export const absolute = (d: Decimal): Decimal => (d.units < 0n ? negate(d) : d);

/** a − b, exactly. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

/** a × b, exactly. */
export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  places: a.places + b.places,
});

/** -1, 0 or 1. */
export const signOf = (d: Decimal): -1 | 0 | 1 => (d.units < 0n ? -1 : d.units > 0n ? 1 : 0);

/** -1 where a < b, 0 where they are equal (`10` and `10.0` are), 1 where a > b. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => signOf(subtract(a, b));

/** The nearest binary number: for drawing only, never for a comparison. */
export const toNumber = (d: Decimal): number => Number(d.units) / 10 ** d.places;

/** As plain text with all its places: `-0.5`, `91.0`. The inverse of `decimalOf`. */
export function decimalText(d: Decimal): string {
  const digits = absolute(d)
    .units.toString()
    .padStart(d.places + 1, '0');
  const split = digits.length - d.places;
  const fraction = d.places > 0 ? `.${digits.slice(split)}` : '';
  return `${d.units < 0n ? '-' : ''}${digits.slice(0, split)}${fraction}`;
}

/** Rounded to `places`, halves away from zero. Never adds places: what is not known is not shown. */
export function round(d: Decimal, places: number): Decimal {
  if (d.places <= places) return d;
  const factor = 10n ** BigInt(d.places - places);
  const half = factor / 2n;
  return { units: (d.units + (d.units < 0n ? -half : half)) / factor, places };
}

/** For readers: a comma in thousands and a real minus sign; all printed places are kept (`1,358`, `91.0`, `−0.5`). */
export function formatPrinted(text: string): string {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${text.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** For readers, rounded to at most `places`. A difference that rounds to nothing keeps its first significant place. */
export function formatRounded(d: Decimal, places: number): string {
  const shown = round(d, places);
  if (shown.units === 0n && d.units !== 0n && places < d.places) return formatRounded(d, places + 1);
  return formatPrinted(decimalText(shown));
}

/** The exact sum of printed numbers, with as many decimal places as the longest of them. `0` for none. */
export const sumDecimals = (numbers: readonly string[]): string =>
  decimalText(numbers.map(decimalOf).reduce(add, { units: 0n, places: 0 }));

/** `compare` for printed numbers: below 0 where `a` is less than `b`, 0 where they are equal, above 0 otherwise. */
export const compareDecimals = (a: string, b: string): number => compare(decimalOf(a), decimalOf(b));
