import { capitalise, listOf, plural } from '../../domain/wording.ts';
import { isFigure, steps } from './step.ts';

interface Stop {
  readonly id: string;
  readonly title: string;
  readonly here: boolean;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly unrated?: true;
}

/** `a tracker without a rating`, `2 trackers`, `a tracker with a rating and one without`. */
function trackerWords(stops: readonly Stop[], links: readonly Link[]): string {
  const { one, many } = steps[5]!;
  const rated = stops.filter((s) => links.some((l) => l.to === s.id && !l.unrated)).length;
  const counted = (n: number) => (n === 1 ? one : plural(n, one, many));
  if (rated === stops.length) return counted(rated);
  const without = stops.length - rated;
  if (rated === 0) return `${counted(without)} without a rating`;
  return `${counted(rated)} with a rating and ${without === 1 ? 'one' : without} without`;
}

/** The stops of a step in a sentence: `this priority`, `a figure`, `4 recommendations`. */
function words(stops: readonly Stop[], step: number, self: string, links: readonly Link[]): string {
  const { one, many } = steps[step]!;
  if (stops.some((s) => s.here)) return `this ${self}`;
  if (step === 2 && stops.every((s) => s.id.startsWith('plan ')))
    return stops.length === 1 ? 'a plan as a whole' : `${stops.length} plans as a whole`;
  if (step === 4 && !stops.some((s) => isFigure(s.id))) return stops[0]!.title.replace(/^1 /, 'a ');
  if (step === 5) return trackerWords(stops, links);
  const counted = stops.filter((s) => isFigure(s.id)).length;
  return counted === 1 ? one : plural(counted, one, many);
}

const isOne = (text: string) => !/^(?!1 )\d/.test(text);
const bare = (step: number) => steps[step]!.one.replace(/^an? /, '');

/**
 * How far the thread runs, and where it breaks off. It runs from one step to the next only where a link does, and to a
 * tracker only where that gives a rating, which is its last step; what stands past a break is said too.
 *
 * @param self What the record of the page is called: `priority`, `condition`.
 */
export function threadFinding(all: readonly (readonly Stop[])[], links: readonly Link[], self: string): string {
  const step = new Map(all.flatMap((stops, i) => stops.map((s) => [s.id, i] as const)));
  // Milestones without an indicator carry the thread no further where the step has a figure that something else links.
  const reaches = (to: string, i: number) => isFigure(to) || all[i]!.every((s) => !isFigure(s.id));
  const between = (i: number) =>
    links.filter((l) => step.get(l.from) === i && step.get(l.to) === i + 1 && reaches(l.to, i + 1));
  const joined = (i: number) => between(i).some((l) => !l.unrated);
  const here = all.findIndex((stops) => stops.some((s) => s.here));
  if (here < 0) return 'Nothing stands on the thread.';
  let [a, b] = [here, here];
  while (a > 0 && joined(a - 1)) a -= 1;
  while (b < all.length - 1 && joined(b)) b += 1;
  const named = (i: number) => words(all[i]!, i, self, links);
  // Where only milestones stand at the step of figures, they are no figure.
  const nameOf = (i: number) => (all[i]!.some((s) => isFigure(s.id)) ? bare(i) : 'milestone');
  const empty = (from: number, by: 1 | -1) => {
    const found: string[] = [];
    for (let i = from; i >= 0 && i < all.length && all[i]!.length === 0; i += by) found.push(`no ${bare(i)}`);
    return by > 0 ? found : found.reverse();
  };
  const passed = Array.from({ length: Math.max(0, b - a - 1) }, (_, i) => named(a + 1 + i));
  const way = `from ${named(a)}${passed.length > 0 ? ` through ${listOf(passed)}` : ''} to ${named(b)}`;
  if (a === 0 && b === all.length - 1) return `The thread runs the whole way: ${way}.`;

  const said: string[] = [];
  const runs = a === b ? `The thread breaks off at ${named(a)}` : `The thread runs ${way}`;
  if (b === all.length - 1) said.push(`${runs}.`);
  else {
    const missing = empty(b + 1, 1);
    const unrated = new Set(between(b).map((l) => l.to));
    const followed = new Set(between(b).map((l) => l.from)).size;
    const whom = isOne(named(b))
      ? 'it'
      : followed === all[b]!.length
        ? 'them'
        : `${followed === 1 ? 'one' : followed} of them`;
    const why =
      missing.length > 0
        ? `${listOf(missing)} is linked`
        : unrated.size > 0
          ? `${unrated.size === 1 ? 'the tracker that follows' : 'the trackers that follow'} ${whom} ${unrated.size === 1 ? 'gives' : 'give'} no rating`
          : `the record links no ${bare(b + 1)} to ${b === here ? 'it' : isOne(named(b)) ? `the ${nameOf(b)}` : 'them'}`;
    said.push(`${runs}${a === b ? '' : ' and breaks off there'}: ${why}.`);
  }
  if (a > 0) {
    const missing = empty(a - 1, -1);
    const earlier = all.slice(0, a).flatMap((stops, i) => (stops.length > 0 ? [words(stops, i, self, links)] : []));
    if (missing.length > 0) said.push(`${capitalise(listOf(missing))} leads to it.`);
    if (earlier.length > 0)
      said.push(
        `${capitalise(listOf(earlier))} ${earlier.length === 1 && isOne(earlier[0]!) ? 'leads' : 'lead'} past it to a later step.`,
      );
  }
  const told = new Set(b < all.length - 1 ? between(b).map((l) => l.to) : []);
  const own = new Set(all[here]!.filter((s) => s.here).map((s) => s.id));
  const direct = new Set(links.filter((l) => own.has(l.from)).map((l) => l.to));
  const past = all.slice(b + 1).map((stops) => {
    const left = stops.filter((s) => !told.has(s.id));
    // Beside a figure, what has no indicator is not counted.
    return left.some((s) => isFigure(s.id)) ? left.filter((s) => isFigure(s.id)) : left;
  });
  const later = (which: (s: Stop) => boolean) =>
    past.flatMap((stops, i) => {
      const left = stops.filter(which);
      return left.length > 0 ? [words(left, b + 1 + i, self, links)] : [];
    });
  const are = (left: readonly string[]) => (left.length === 1 && isOne(left[0]!) ? 'is' : 'are');
  const [toIt, otherwise] = [later((s) => direct.has(s.id)), later((s) => !direct.has(s.id))];
  if (toIt.length > 0) said.push(`${capitalise(listOf(toIt))} ${are(toIt)} linked to this ${self} itself.`);
  if (otherwise.length > 0) said.push(`${capitalise(listOf(otherwise))} ${are(otherwise)} linked another way.`);
  return said.join(' ');
}
