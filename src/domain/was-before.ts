import type { Observation } from '../schema/figure.ts';
import { readPeriod } from '../schema/period.ts';
import { decimalOf, toNumber } from './decimal.ts';
import { figureShort } from './figure-text.ts';
import { thePeriod } from './in-period.ts';
import type { IndicatorRecord } from './record.ts';

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/**
 * What a figure said here before, told apart: another period, or another number. `2004` may be either; it is a year
 * where the figure is given for 2004/05 now, or is so much smaller that it cannot have been that number, and left as it
 * stands where it can.
 */
export function wasBefore(
  indicator: Pick<IndicatorRecord, 'unit'>,
  was: string,
  { value, period }: Partial<Pick<Observation, 'value' | 'period'>>,
): { readonly period: string } | { readonly text: string } {
  const year = /^(?:19|20)\d\d$/.test(was);
  const small = value !== undefined && toNumber(decimalOf(value)) < 1000;
  if (readPeriod(was) && (!year || small || period?.startsWith(was))) return { period: thePeriod(was) };
  return { text: isNumber(was) && !year ? figureShort(indicator, was) : `“${was}”` };
}

/** What each revision of a figure changed of it, oldest first: the figure, or the period that it is given for. */
export const revisedParts = (
  indicator: Pick<IndicatorRecord, 'unit'>,
  { revised, ...now }: Pick<Observation, 'revised' | 'value' | 'period'>,
): ('figure' | 'period')[] =>
  (revised ?? []).map(({ was }) => ('period' in wasBefore(indicator, was, now) ? 'period' : 'figure'));
