import type { Indicator } from '../schema/indicator.ts';
import { flags, markers, type Flag, type Marker } from '../schema/value.ts';
import { absolute, compare, decimalOf, formatPrinted, formatRounded, type Decimal } from './decimal.ts';

export type Measured = Pick<Indicator, 'unit' | 'unitLabel' | 'precision'>;

/** What the indicator's number is called in a sentence. */
export const nounOf = (indicator: Pick<Indicator, 'unit'>): string =>
  ({
    percent: 'share',
    'percentage points': 'gap',
    number: 'number',
    rate: 'rate',
    ratio: 'ratio',
    score: 'score',
    pounds: 'amount',
  })[indicator.unit];

/** The unit in words, for an axis or a table's caption: `percent`, `per 10,000 children`, `pounds`. */
export const unitWords = (indicator: Pick<Indicator, 'unit' | 'unitLabel'>): string =>
  indicator.unitLabel ?? indicator.unit;

/** A printed number with its unit at its shortest, for labels in charts and cells: `8.1%`, `1,358`, `£20`. */
export function figureShort(indicator: Pick<Indicator, 'unit'>, value: string): string {
  const text = formatPrinted(value);
  if (indicator.unit === 'percent') return `${text}%`;
  return indicator.unit === 'pounds' ? `£${text}` : text;
}

/** The same with what the source says before the number, which is not that number alone: `over 300`. */
export const printedShort = (
  indicator: Pick<Indicator, 'unit'>,
  { value = '', qualifier }: { readonly value?: string | undefined; readonly qualifier?: string | undefined },
): string => [qualifier, figureShort(indicator, value)].filter(Boolean).join(' ');

/** A printed number with its unit, for a sentence: `approximately 1%`, `35 percentage points`, `1,358 children`. */
export function figureText(
  indicator: Pick<Indicator, 'unit' | 'unitLabel'>,
  value: string,
  qualifier?: string,
): string {
  const short = figureShort(indicator, value);
  const after = indicator.unit === 'percentage points' ? 'percentage points' : (indicator.unitLabel ?? '');
  return [qualifier, short, after].filter(Boolean).join(' ');
}

/** The size of a difference, without its sign: `1.9 percentage points`, `£20`, `74 children`, `1 point`. */
export function differenceText(indicator: Measured, difference: Decimal): string {
  const size = formatRounded(absolute(difference), indicator.precision);
  const one = compare(absolute(difference), decimalOf('1')) === 0;
  if (indicator.unit === 'percent' || indicator.unit === 'percentage points')
    return `${size} percentage point${one ? '' : 's'}`;
  if (indicator.unit === 'pounds') return `£${size}`;
  if (indicator.unit === 'score' && !indicator.unitLabel) return `${size} point${one ? '' : 's'}`;
  return indicator.unitLabel && !one ? `${size} ${indicator.unitLabel}` : size;
}

/** Why a figure is missing, in words. */
export const markerWords = (marker: Marker): string => markers[marker];
export const flagWords = (flag: Flag): string => flags[flag];
