import type { Revision } from '../schema/revision.ts';
import type { IndicatorRecord } from './record.ts';
import { wasBefore } from './was-before.ts';
import { dateWords } from './wording.ts';

/**
 * A figure's note, after what was published before: `Until 24 November 2026, 9.3% was published here. Two schools …`.
 * Nothing for a figure without either.
 */
export function revisionWords(
  indicator: Pick<IndicatorRecord, 'unit'>,
  {
    note,
    revised,
    value,
    period,
  }: {
    readonly note?: string | undefined;
    readonly revised?: readonly Revision[] | undefined;
    readonly value?: string | undefined;
    readonly period?: string | undefined;
  },
): string | undefined {
  const before = (revised ?? []).map(({ was, on, reason }) => {
    const before = wasBefore(indicator, was, { value, period });
    const words = 'period' in before ? `this was published here for ${was}` : `${before.text} was published here`;
    return `Until ${dateWords(on)}, ${words}. ${reason}`;
  });
  const all = [...before, ...(note === undefined ? [] : [note])];
  return all.length === 0 ? undefined : all.join(' ');
}
