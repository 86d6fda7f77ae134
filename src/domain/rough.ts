import type { Observation } from '../schema/figure.ts';
import { compareDecimals } from './decimal.ts';

/** Words that sources put before a number they do not give exactly, by where the number meant lies. */
const more = /^(?:(?:just |well )?over|more than|at least)$/i;
const less = /^(?:(?:just |well )?under|less than|fewer than|almost|nearly|up to|at most)$/i;

const lean = (qualifier: string): -1 | 0 | 1 => (more.test(qualifier) ? 1 : less.test(qualifier) ? -1 : 0);

/**
 * The word before the size of a difference between two printed figures: none where both are exact; from “over 300” to
 * 117 is `more than` 183; of “about 300”, or where the two words pull apart, nothing better than `about` is known.
 */
export function roughly(
  from: Pick<Observation, 'value' | 'qualifier'>,
  to: Pick<Observation, 'value' | 'qualifier'>,
): string {
  const way = Math.sign(compareDecimals(to.value!, from.value!));
  const leans = [
    ...(from.qualifier === undefined ? [] : [-way * lean(from.qualifier)]),
    ...(to.qualifier === undefined ? [] : [way * lean(to.qualifier)]),
  ];
  if (leans.length === 0) return '';
  if (leans.every((l) => l > 0)) return 'more than ';
  return leans.every((l) => l < 0) ? 'less than ' : 'about ';
}
