import type { Level } from '../schema/scale.ts';
import type { Distribution } from './distribution.ts';
import { inPeriod } from './in-period.ts';
import { capitalise, listOf, plural } from './wording.ts';

/** A level's word inside a sentence: `Red` becomes `red`, but `RAG` stays. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

interface Counted {
  readonly level: Level;
  readonly count: number;
}

/** `2 good, 3 adequate and 2 inadequate`: the levels that something stands at, in the order of the scale. */
export function countsInWords(counts: readonly Counted[]): string {
  return listOf(counts.filter((c) => c.count > 0).map((c) => `${c.count} ${inSentence(c.level.label)}`)) || 'none';
}

/** `3 were good and 1 adequate`: the same as the end of a sentence. */
function stoodInWords(counts: readonly Counted[]): string {
  const [first, ...more] = counts.filter((c) => c.count > 0);
  if (!first) return 'none was rated';
  const word = ({ level }: Counted) => inSentence(level.label);
  return listOf([
    `${first.count} ${first.count === 1 ? 'was' : 'were'} ${word(first)}`,
    ...more.map((c) => `${c.count} ${word(c)}`),
  ]);
}

/** `of 14 rated items, 4 were green and 10 amber`; what was counted without a rating, “not rated” say, stands apart. */
function stood({ levels, total }: Distribution): string {
  const found = levels.filter((l) => l.count > 0);
  const rated = found.filter((l) => l.level.tone !== 'neutral');
  const apart = found.filter((l) => l.level.tone === 'neutral');
  const marked = apart.map((c) => `“${inSentence(c.level.label)}” (${c.count})`);
  const count = rated.reduce((sum, c) => sum + c.count, 0);
  if (count === 0) return `none of ${total} items was rated: they are marked ${listOf(marked)}`;
  if (marked.length > 0)
    return `${count} of ${total} items were rated: ${countsInWords(rated)}; the others are marked ${listOf(marked)}`;
  const one = rated.length === 1 && total > 1;
  if (one) return `${total === 2 ? 'both' : `all ${total}`} rated items were ${inSentence(rated[0]!.level.label)}`;
  return `of ${plural(total, 'rated item')}, ${stoodInWords(rated)}`;
}

/** What the distributions of a tracker say, given oldest first: the latest, against the one before where there is one. */
export function distributionFinding(distributions: readonly Distribution[]): string {
  const latest = distributions.findLast((d) => d.total > 0);
  if (!latest) return 'No rating is available.';
  const before = distributions.slice(0, distributions.indexOf(latest)).findLast((d) => d.total > 0);
  const when = capitalise(inPeriod(latest.period));
  const order = latest.levels.filter((l) => l.level.tone !== 'neutral');
  const [best, worst] = [order[0], order.at(-1)];
  if (!before || !worst || !best || worst === best) return `${when}, ${stood(latest)}.`;
  const was = (l: Counted) => before.levels.find((b) => b.level.id === l.level.id)?.count ?? 0;
  const than = (l: Counted, since: string) => {
    const when = since === 'before' ? '' : ` ${since}`;
    // Out of another total, more may be a smaller part: both are said, and neither is called up or down.
    if (latest.total !== before.total) return `against ${was(l)} of ${before.total}${when}`;
    if (l.count === was(l)) return `as ${since}`;
    return `${l.count > was(l) ? 'up' : 'down'} from ${was(l)}${when}`;
  };
  const were = (l: Counted) => (l.count === 1 ? 'was' : 'were');
  const first = `${worst.count} of ${latest.total} items ${were(worst)} ${inSentence(worst.level.label)}`;
  const then = `${best.count} ${were(best)} ${inSentence(best.level.label)}`;
  return `${when}, ${first}, ${than(worst, inPeriod(before.period))}; ${then}, ${than(best, 'before')}.`;
}

/** What items are judged by, within a sentence; an aspect with another name keeps it. */
const judgedBy: Readonly<Record<string, string>> = {
  national: 'the national figure',
  similar: 'the figure of similar areas',
};

/** `By trend, 5 were green and 1 yellow; by target, 4 were green and 2 red`: one side of the items after another. */
export const sidesInWords = (
  sides: readonly { readonly aspect: string; readonly levels: readonly Counted[] }[],
): string =>
  sides
    .map(({ aspect, levels }) => `by ${judgedBy[aspect] ?? aspect.replaceAll('-', ' ')}, ${stoodInWords(levels)}`)
    .join('; ');

/** What a review's grades say. Areas with findings but no grade are counted apart. */
export function judgementFinding(grades: readonly (Level | undefined)[]): string {
  const given = grades.filter((g) => g !== undefined);
  const ungraded = grades.length - given.length;
  const tail = ungraded === 0 ? '' : ` ${ungraded} more ${ungraded === 1 ? 'has' : 'have'} findings but no grade.`;
  if (given.length === 0) return 'No grade is given.';
  const byLevel = [...Map.groupBy(given, (g) => g.id).values()].map((l) => ({ level: l[0]!, count: l.length }));
  const [only, ...more] = byLevel;
  if (given.length > 1 && only && more.length === 0)
    return `${given.length === 2 ? 'Both' : `All ${given.length}`} areas judged were ${inSentence(only.level.label)}.${tail}`;
  return `Of ${plural(given.length, 'area')} judged, ${stoodInWords(byLevel)}.${tail}`;
}
