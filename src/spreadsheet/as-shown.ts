import { decimalOf, decimalText, round } from '../domain/decimal.ts';
import { withoutExponent } from './number-text.ts';
import type { Cell } from './workbook.ts';

/** A number cell as its reader saw it. All numbers are plain decimals; `12.4` for 0.124 formatted as a percentage. */
export interface AsShown {
  /** With every stored digit, and with the zeros that the format adds: `91.0`, `12.4`, `12.437`. Never rounded. */
  readonly number: string;
  /** As the cell shows it, rounded where the format hides places: `12.4`. */
  readonly rounded: string;
  /** The format hides places that are stored: `rounded` is not all that the file says. */
  readonly hidesPlaces: boolean;
  /**
   * `number` at the 15 significant digits that spreadsheets calculate with: what `12.399999999999999`, the trace of
   * binary arithmetic in a formula, was before it was stored: `12.4`.
   */
  readonly fifteenDigits: string;
  readonly percent: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

const fraction = (text: string) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/** Zeros at the end up to `places`; zeros beyond them are dropped. */
function padded(text: string, places: number): string {
  const bare = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  const missing = places - fraction(bare);
  return missing <= 0 ? bare : `${bare}${fraction(bare) === 0 ? '.' : ''}${'0'.repeat(missing)}`;
}

/** The decimal point moved to the right, or left below zero, exactly. */
function shifted(text: string, by: number): string {
  const { units, places } = decimalOf(text);
  return by >= places
    ? decimalText({ units: units * 10n ** BigInt(by - places), places: 0 })
    : decimalText({ units, places: places - by });
}

function atFifteen(text: string): string {
  const digits = text.replace(/^-?0*\.?0*/, '').replace('.', '').length;
  return digits <= 15 ? text : withoutExponent(String(Number(Number(text).toPrecision(15))));
}

/** How a number cell reads on the sheet; undefined for other kinds, and where the format shows something instead. */
export function asShown(cell: Cell): AsShown | undefined {
  const shown = cell.shown;
  if (cell.kind !== 'number' || shown?.instead !== undefined) return undefined;
  const number = shifted(cell.text, (shown?.percent ? 2 : 0) - 3 * (shown?.thousands ?? 0));
  const places = shown?.places ?? 0;
  const exact = padded(number, places);
  const rounded =
    shown?.mostPlaces === undefined ? exact : padded(decimalText(round(decimalOf(exact), shown.mostPlaces)), places);
  return {
    number: exact,
    rounded: /[1-9]/.test(rounded) ? rounded : rounded.replace('-', ''),
    hidesPlaces: fraction(exact) > fraction(rounded),
    fifteenDigits: padded(atFifteen(exact), places),
    percent: shown?.percent === true,
    prefix: shown?.prefix ?? '',
    suffix: shown?.suffix ?? '',
  };
}
