import type { Indicator } from '../../schema/indicator.ts';
import type { Marker } from '../../schema/value.ts';
import { formatPrinted } from '../decimal.ts';
import { figureText } from '../figure-text.ts';
import { missingWords } from '../wording.ts';

/** What a source prints in one place: a number, words, or nothing and why. */
export interface Printed {
  readonly value?: string | undefined;
  readonly text?: string | undefined;
  readonly marker?: Marker | undefined;
  readonly qualifier?: string | undefined;
}

/** As the file writes it: `approximately 1`, `x`. */
export const rawOf = ({ value, text, marker, qualifier }: Printed): string =>
  [qualifier, value, text, marker].filter((part) => part !== undefined).join(' ');

/** As readers see it, in the indicator's unit where it is one's. */
export function printedWords(p: Printed, indicator?: Pick<Indicator, 'unit' | 'unitLabel'>): string {
  if (p.marker !== undefined) return missingWords(p.marker);
  if (p.value === undefined) return `“${p.text ?? ''}”`;
  if (indicator) return figureText(indicator, p.value, p.qualifier);
  return [p.qualifier, formatPrinted(p.value), p.text && `(“${p.text}”)`].filter(Boolean).join(' ');
}
