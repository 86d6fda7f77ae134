import type { Favour } from '../../domain/polarity.ts';
import { listOf } from '../../domain/wording.ts';

/** How the council stands; `apart` where neither side is better. */
export type Standing = Favour | 'apart';

const order = ['better', 'worse', 'same'] as const;
const on: Record<Favour, string> = {
  better: 'did better on',
  worse: 'did worse on',
  same: 'stood level on',
};

/**
 * On how many indicators a council did better and worse, in one sentence.
 *
 * @param what Which indicators are counted: `a figure for England in the same period`.
 */
export function standingFinding(council: string, all: readonly Standing[], what: string): string {
  const counted = order.map((s) => ({ s, count: all.filter((a) => a === s).length })).filter((c) => c.count > 0);
  const apart = all.filter((a) => a === 'apart').length;
  const every =
    all.length === 1 ? 'the one indicator' : `${all.length === 2 ? 'both' : `all ${all.length}`} indicators`;
  if (all.length === 0) return `No indicator has ${what}.`;
  const neither = 'neither direction counts as better';
  if (apart === all.length) return `On ${every} with ${what}, ${neither}.`;
  const [only] = counted;
  if (counted.length === 1 && apart === 0) return `${council} ${on[only!.s]} ${every} with ${what}.`;
  // `did better on 2 and worse on 3`
  const said = counted.map(({ s, count }, i) => `${i > 0 ? on[s].replace(/^did /, '') : on[s]} ${count}`);
  const rest = apart === 0 ? '' : `; on ${apart} ${neither}`;
  return `Of ${all.length} indicators with ${what}, ${council} ${listOf(said)}${rest}.`;
}
