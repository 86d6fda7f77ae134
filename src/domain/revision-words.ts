import type { Revision } from '../schema/revision.ts';
import { figureShort } from './figure-text.ts';
import type { IndicatorRecord } from './record.ts';
import { dateWords } from './wording.ts';

/**
 * A figure's note, after what was published before: `Until 24 November 2026, 9.3% was published here. Two schools …`.
 * Nothing for a figure without either.
 */
export function revisionWords(
  indicator: Pick<IndicatorRecord, 'unit'>,
  { note, revised }: { readonly note?: string | undefined; readonly revised?: readonly Revision[] | undefined },
): string | undefined {
  const before = (revised ?? []).map(({ was, on, reason }) => {
    const words = /^-?\d+(?:\.\d+)?$/.test(was) ? figureShort(indicator, was) : `“${was}”`;
    return `Until ${dateWords(on)}, ${words} was published here. ${reason}`;
  });
  const all = [...before, ...(note === undefined ? [] : [note])];
  return all.length === 0 ? undefined : all.join(' ');
}
