import { markers, symbolOf, type Marker } from '../schema/value.ts';
import { periodLabel } from './period.ts';

/** What a missing value says to a reader: `not available [x]`. */
export const missingWords = (marker: Marker): string =>
  marker === 'awaited' ? 'awaited' : `${markers[marker]} ${symbolOf(marker)}`;

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `All 3 indicators`, `Both indicators`, `The one indicator`. */
export const allOf = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `The one ${one}` : count === 2 ? `Both ${many}` : `All ${count} ${many}`;

/** `a`, `a and b`, `a, b and c`. */
export const listOf = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A date as exact as its source gives it, which is a period too: `3 June 2008`, `March 2009`, `2007`. */
export const dateWords = (date: string): string => periodLabel(date);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
