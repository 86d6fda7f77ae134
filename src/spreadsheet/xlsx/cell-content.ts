import { isErrorText } from '../error-value.ts';
import type { NumberFormat } from '../number-format.ts';
import { shortestDecimal } from '../number-text.ts';
import { dateOfSerial, dateOfText, durationText } from '../serial-date.ts';
import type { CellContent } from '../sheet-builder.ts';

/** A cell as the XML states it. */
export interface StoredCell {
  /** The `t` attribute: what `value` means. */
  readonly type: string;
  /** `v`, or the inline text; undefined where there is neither. */
  readonly value: string | undefined;
  readonly formula: boolean;
  readonly format: NumberFormat | undefined;
}

export interface Surroundings {
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/** `impossible` where a number shown as a date is none. */
export type Reading = { readonly content: CellContent; readonly impossible?: true } | 'empty' | 'broken';

function numberContent(value: string, format: NumberFormat | undefined, system: 1900 | 1904): Reading {
  const text = shortestDecimal(value);
  if (text === undefined) return { content: { kind: 'error', text: value } };
  const number = Number(text);
  const { date, shown } = format?.(number) ?? {};
  const details = shown ? { shown } : {};
  if (date === undefined) return { content: { kind: 'number', text, ...details } };
  const day = date === 'duration' ? durationText(Math.round(number * 86_400)) : dateOfSerial(number, system);
  return day === undefined
    ? { content: { kind: 'number', text }, impossible: true }
    : { content: { kind: 'date', text: day, ...details } };
}

function textContent(text: string, formula: boolean): Reading {
  if (text === '' && !formula) return 'empty';
  return { content: { kind: isErrorText(text) ? 'error' : 'text', text } };
}

function isoDate(value: string, format: NumberFormat | undefined): Reading {
  const text = dateOfText(value);
  if (text === undefined) return { content: { kind: 'error', text: value } };
  const shown = format?.(1).shown;
  return { content: { kind: 'date', text, ...(shown ? { shown } : {}) } };
}

function valueReading({ type, value = '', formula, format }: StoredCell, around: Surroundings): Reading {
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value.trim()) ? around.strings[Number(value)] : undefined;
      return text === undefined ? 'broken' : textContent(text, formula);
    }
    case 'str':
    case 'inlineStr':
      return textContent(value, formula);
    case 'b':
      return {
        content: { kind: 'boolean', text: value.trim() === '0' || value.trim() === 'false' ? 'FALSE' : 'TRUE' },
      };
    case 'e':
      return { content: { kind: 'error', text: value } };
    case 'd':
      return isoDate(value, format);
    case 'n':
      return numberContent(value, format, around.dateSystem);
    default:
      return 'broken';
  }
}

/** What a stored cell holds: `empty` where there is nothing, `broken` where the file contradicts itself. */
export function cellReading(stored: StoredCell, around: Surroundings): Reading {
  const mayBeEmpty = stored.type === 'str' || stored.type === 'inlineStr';
  if (stored.value === undefined || (stored.value.trim() === '' && !mayBeEmpty))
    return stored.formula ? { content: { kind: 'blank', text: '', formula: true } } : 'empty';
  const reading = valueReading(stored, around);
  if (typeof reading === 'string' || !stored.formula) return reading;
  return { ...reading, content: { ...reading.content, formula: true } };
}
