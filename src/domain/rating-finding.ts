import type { Level } from '../schema/scale.ts';
import type { Distribution } from './distribution.ts';
import { periodLabel } from './period.ts';

/** A level's word inside a sentence: `Red` becomes `red`, but `RAG` stays. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** `2 good, 3 adequate and 2 inadequate`: the levels that something stands at, in the order of the scale. */
export function countsInWords(counts: readonly { readonly level: Level; readonly count: number }[]): string {
  const words = counts.filter((c) => c.count > 0).map((c) => `${c.count} ${inSentence(c.level.label)}`);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'none');
}

const than = (now: number, before: number): string =>
  now === before ? 'as before' : `${now > before ? 'up' : 'down'} from ${before}`;

/** What the distributions of a tracker say, given oldest first: the latest, against the one before where there is one. */
export function distributionFinding(distributions: readonly Distribution[]): string {
  const latest = distributions.findLast((d) => d.total > 0);
  if (!latest) return 'No rating is available.';
  const before = distributions.slice(0, distributions.indexOf(latest)).findLast((d) => d.total > 0);
  const when = periodLabel(latest.period);
  if (!before) return `In ${when}, of ${latest.total} ratings: ${countsInWords(latest.levels)}.`;
  const order = latest.levels.filter((l) => l.level.tone !== 'neutral');
  const worst = order.at(-1);
  const best = order[0];
  const was = (id: string) => before.levels.find((l) => l.level.id === id)?.count ?? 0;
  if (!worst || !best) return `In ${when}, of ${latest.total} ratings: ${countsInWords(latest.levels)}.`;
  const part = (l: typeof worst) => `${inSentence(l.level.label)}, ${than(l.count, was(l.level.id))}`;
  return `In ${when}, ${worst.count} of ${latest.total} ratings are ${part(worst)} in ${periodLabel(before.period)}; ${best.count} are ${part(best)}.`.replace(
    `as before in ${periodLabel(before.period)}`,
    `as in ${periodLabel(before.period)}`,
  );
}

/** What a review's grades say. Areas with findings but no grade are counted apart. */
export function judgementFinding(grades: readonly (Level | undefined)[]): string {
  const given = grades.filter((g) => g !== undefined);
  const ungraded = grades.length - given.length;
  const tail = ungraded === 0 ? '' : ` ${ungraded} more ${ungraded === 1 ? 'has' : 'have'} findings but no grade.`;
  if (given.length === 0) return 'No grade is given.';
  const byLevel = [...Map.groupBy(given, (g) => g.id).values()].map((l) => ({ level: l[0]!, count: l.length }));
  return `Of ${given.length} ${given.length === 1 ? 'area' : 'areas'} judged: ${countsInWords(byLevel)}.${tail}`;
}
