import type { Revision } from '../schema/revision.ts';
import { figureShort } from './figure-text.ts';
import { thePeriod } from './in-period.ts';
import { readPeriod } from './period.ts';
import type { IndicatorRecord } from './record.ts';
import { dateWords } from './wording.ts';

/**
 * What stood there before: another figure, or the same one for another period. `2008` may be either, and stands in
 * quotes for the reason to explain, but no percentage is 2008.
 */
function publishedBefore({ unit }: Pick<IndicatorRecord, 'unit'>, was: string): string {
  const period = readPeriod(was);
  if (period && (period.kind !== 'year' || unit === 'percent')) return `this was given here for ${thePeriod(was)}`;
  const number = !period && /^-?\d+(?:\.\d+)?$/.test(was);
  return `${number ? figureShort({ unit }, was) : `“${was}”`} was published here`;
}

/**
 * A figure's note, after what was published before: `Until 24 November 2026, 9.3% was published here. Two schools …`.
 * Nothing for a figure without either.
 */
export function revisionWords(
  indicator: Pick<IndicatorRecord, 'unit'>,
  { note, revised }: { readonly note?: string | undefined; readonly revised?: readonly Revision[] | undefined },
): string | undefined {
  const before = (revised ?? []).map(
    ({ was, on, reason }) => `Until ${dateWords(on)}, ${publishedBefore(indicator, was)}. ${reason}`,
  );
  const all = [...before, ...(note === undefined ? [] : [note])];
  return all.length === 0 ? undefined : all.join(' ');
}
