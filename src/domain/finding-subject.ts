import type { Indicator } from '../schema/indicator.ts';
import { nounOf } from './figure-text.ts';

/** Its first letter small, as within a sentence; a word of several capitals (`GCSE`) stays. */
const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** What is measured, within a sentence that needs it named: `children who take part in their reviews`. */
export const thingOf = (indicator: Pick<Indicator, 'name' | 'saidAs'>): string =>
  indicator.saidAs ?? withinSentence(indicator.name);

/** What the figures are called at the start of a sentence that stands alone: `the share of schools with a council`. */
export function subjectOf(indicator: Pick<Indicator, 'name' | 'saidAs' | 'unit'>): string {
  if (indicator.saidAs !== undefined) return indicator.saidAs;
  const name = withinSentence(indicator.name);
  return indicator.unit === 'percentage points' ? `the ${name}` : `the ${nounOf(indicator)} of ${name}`;
}

/** What they are called under a title that names them: `the share`, `the number of schools`. */
export const shortSubjectOf = (indicator: Pick<Indicator, 'unit' | 'unitLabel'>): string =>
  indicator.unit === 'number' && indicator.unitLabel
    ? `the number of ${indicator.unitLabel}`
    : `the ${nounOf(indicator)}`;
