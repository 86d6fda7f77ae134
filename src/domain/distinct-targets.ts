import type { Target } from '../schema/figure.ts';
import type { AgainstTarget } from './against-targets.ts';
import { decimalOf, toNumber } from './decimal.ts';

type Told = Pick<AgainstTarget, 'period' | 'value' | 'text' | 'marker' | 'undated'>;

/** What a target asks for and when, however often it is printed: `91.0` and `91` are one number. */
export const sameTarget = ({ period, value, text }: Pick<Target, 'period' | 'value' | 'text'>): string =>
  `${period} ${value === undefined ? (text ?? '') : toNumber(decimalOf(value))}`;

/**
 * The targets of one indicator, each once: a plan and a report may print the same one. One that is printed with its date
 * goes before one that is not. A place without a target counts only where nothing is printed for its period elsewhere.
 */
export function distinctTargets<T extends Told>(targets: readonly T[]): T[] {
  const printed = targets.filter((t) => t.value !== undefined || t.text !== undefined);
  const open = targets.filter((t) => !printed.some((p) => p.period === t.period));
  const one = (same: readonly T[], first: (t: T) => boolean): T => same.find(first) ?? same[0]!;
  const kept = new Set([
    ...[...Map.groupBy(printed, ({ period, value, text }) => sameTarget({ period, value, text })).values()].map(
      (same) => one(same, (t) => !t.undated),
    ),
    ...[...Map.groupBy(open, (t) => t.period).values()].map((same) => one(same, (t) => t.marker === 'awaited')),
  ]);
  return targets.filter((t) => kept.has(t));
}
