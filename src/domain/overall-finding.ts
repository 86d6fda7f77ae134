import type { CouncilSummary } from './council-summary.ts';
import { listOf, plural } from './wording.ts';

type Counted = Pick<CouncilSummary, 'better' | 'worse' | 'same' | 'incomparable' | 'withoutFigure'>;

const none = (n: number) => (n === 0 ? 'none' : String(n));

/**
 * Whether a council’s figures got better, in a sentence, with what it does not cover: those that no earlier figure can
 * be compared with, and those without one. Nothing where the council has no indicator.
 */
export function overallFinding({ better, worse, same, incomparable, withoutFigure }: Counted): string | undefined {
  const compared = better.length + worse.length + same.length;
  const rest = incomparable.length + withoutFigure.length;
  if (compared + rest === 0) return undefined;
  const apart = [
    ...(incomparable.length > 0 ? [`${incomparable.length} cannot be compared with an earlier one`] : []),
    ...(withoutFigure.length > 0
      ? [`${withoutFigure.length} ${withoutFigure.length === 1 ? 'has' : 'have'} no figure`]
      : []),
  ];
  const others = apart.length > 0 ? `; ${listOf(apart)}` : '';
  if (compared === 0) return `No figure can be compared with an earlier one: ${plural(rest, 'indicator')} in all.`;
  if (compared === 1) {
    const how = better.length === 1 ? 'got better' : worse.length === 1 ? 'got worse' : 'did not change';
    return `The one indicator whose latest figure can be compared with the one before ${how}${others}.`;
  }
  const moved = [`${none(better.length)} got better`, `${none(worse.length)} worse`];
  if (same.length > 0) moved.push(`${same.length} did not change`);
  return `Of the ${compared} indicators whose latest figure can be compared with the one before, ${listOf(moved)}${others}.`;
}
