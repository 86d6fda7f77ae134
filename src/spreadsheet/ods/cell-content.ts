import { isErrorText } from '../error-value.ts';
import type { NumberFormat } from '../number-format.ts';
import { shortestDecimal } from '../number-text.ts';
import { dateOfText, timeOfText } from '../serial-date.ts';
import type { CellContent } from '../sheet-builder.ts';
import type { Shown } from '../workbook.ts';
import type { Attributes } from '../xml.ts';

const unreadable = (text: string): CellContent => ({ kind: 'error', text });
const withShown = (shown: Shown | undefined) => (shown ? { shown } : {});

function numberContent(stored: string, type: string, format: NumberFormat | undefined): CellContent {
  const text = shortestDecimal(stored);
  if (text === undefined) return unreadable(stored);
  const { date, shown } = format?.(Number(text)) ?? {};
  const usable = date === undefined ? shown : undefined;
  const percent = type === 'percentage' && !usable?.percent && usable?.instead === undefined;
  return { kind: 'number', text, ...(percent ? { shown: { code: '0%', percent: true } } : withShown(usable)) };
}

function typedContent(
  type: string,
  attributes: Attributes,
  text: string,
  format: NumberFormat | undefined,
): CellContent | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberContent(attributes.get('office:value') ?? text, type, format);
    case 'date': {
      const stored = attributes.get('office:date-value') ?? text;
      const date = dateOfText(stored);
      return date === undefined ? unreadable(stored) : { kind: 'date', text: date, ...withShown(format?.(1).shown) };
    }
    case 'time': {
      const stored = attributes.get('office:time-value') ?? text;
      const time = timeOfText(stored);
      return time === undefined ? unreadable(stored) : { kind: 'date', text: time, ...withShown(format?.(1).shown) };
    }
    case 'boolean': {
      const stored = attributes.get('office:boolean-value');
      return stored === 'true' || stored === 'false'
        ? { kind: 'boolean', text: stored.toUpperCase() }
        : unreadable(text);
    }
    default:
      return undefined;
  }
}

/** What a table cell holds; undefined where it is empty. `text` is its paragraphs, as the sheet shows them. */
export function cellContent(
  attributes: Attributes,
  text: string,
  format: NumberFormat | undefined,
): CellContent | undefined {
  const formula = attributes.has('table:formula') ? { formula: true as const } : {};
  const type = attributes.get('office:value-type') ?? '';
  const failed = attributes.get('calcext:value-type') === 'error' || (formula.formula && isErrorText(text));
  if (failed) return { kind: 'error', text, ...formula };
  const typed = typedContent(type, attributes, text, format);
  if (typed) return { ...typed, ...formula };
  if (formula.formula && type !== 'string') return { kind: 'blank', text: '', ...formula };
  const words = attributes.get('office:string-value') ?? text;
  if (words === '' && !formula.formula) return undefined;
  return { kind: isErrorText(words) ? 'error' : 'text', text: words, ...formula };
}
