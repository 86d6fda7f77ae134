import type { Favour } from '../../domain/polarity.ts';
import { listOf } from '../../domain/wording.ts';

/** How the council stands; `apart` where neither side is better. */
export type Standing = Favour | 'apart';

const order = ['better', 'worse', 'same', 'apart'] as const;
const on: Record<Standing, string> = {
  better: 'did better on',
  worse: 'did worse on',
  same: 'stood level on',
  apart: 'differed without doing better or worse on',
};

/**
 * On how many indicators a council did better and worse, in one sentence.
 *
 * @param what Which indicators are counted: `a figure for England in the same period`.
 */
export function standingFinding(council: string, all: readonly Standing[], what: string): string {
  const counted = order.map((s) => ({ s, count: all.filter((a) => a === s).length })).filter((c) => c.count > 0);
  const [only] = counted;
  if (!only) return `No indicator has ${what}.`;
  if (all.length === 1) return `${council} ${on[only.s]} the one indicator with ${what}.`;
  if (counted.length === 1)
    return `${council} ${on[only.s]} ${all.length === 2 ? 'both' : `all ${all.length}`} indicators with ${what}.`;
  // `did better on 2 and worse on 3`
  const said = counted.map(({ s, count }, i) => `${i > 0 ? on[s].replace(/^did /, '') : on[s]} ${count}`);
  return `Of ${all.length} indicators with ${what}, ${council} ${listOf(said)}.`;
}
