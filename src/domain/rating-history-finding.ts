import { courses, directions, type Entry } from '../schema/tracker.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { inSentence } from './rating-finding.ts';
import type { RatingHistory } from './rating-history.ts';
import type { ScaleRecord } from './record.ts';
import { capitalise, listOf } from './wording.ts';

const all = (count: number): string => (count === 2 ? 'both' : `all ${count}`);
const were = (count: number): string => (count === 1 ? 'was' : 'were');

/** `1 was red and 2 were green`, or of a single kind `all 3 were red`, `both were red`; nothing where nothing is counted. */
function counted(kinds: readonly { readonly word: string; readonly count: number }[], of: number): string | undefined {
  const found = kinds.filter((k) => k.count > 0);
  const [first] = found;
  if (!first) return undefined;
  if (first.count === of && of > 1) return `${all(of)} were ${first.word}`;
  return listOf(found.map((k) => `${k.count} ${were(k.count)} ${k.word}`));
}

const directionsOf = (entries: readonly Entry[]): string | undefined =>
  counted(
    directions.map((word) => ({ word, count: entries.filter((e) => e.direction === word).length })).reverse(),
    entries.length,
  );

/** What happened since the period before to those that are rated now. */
function sinceThen({ since }: RatingHistory): string {
  if (!since) return '';
  const rated = since.entries.filter((e) => e.entry.rating !== undefined);
  const count = (moved: string) => rated.filter((e) => e.moved === moved).length;
  const said = (way: string) => rated.filter((e) => e.reported === way).length;
  const reported = courses.map((way) => ({ way, count: said(way) })).filter((r) => r.count > 0);
  const unknown = count('unknown') - reported.reduce((sum, r) => sum + r.count, 0);
  const before = thePeriod(since.previous.period);
  if (unknown === rated.length)
    return ` ${rated.length === 1 ? 'Its rating' : 'Their ratings'} in ${before} ${rated.length === 1 ? 'is' : 'are'} not in the record.`;
  const parts = [
    ...(count('down') > 0 ? [`${count('down')} moved down`] : []),
    ...(count('up') > 0 ? [`${count('up')} moved up`] : []),
    ...(count('same') > 0 ? [`${count('same')} stayed as ${count('same') === 1 ? 'it was' : 'they were'}`] : []),
    ...reported.map(({ way, count: n }) =>
      way === 'same'
        ? `${n} ${n === 1 ? 'is' : 'are'} said to have stayed as ${n === 1 ? 'it was' : 'they were'}`
        : `${n} ${n === 1 ? 'is' : 'are'} said to have become ${way}`,
    ),
  ];
  return ` Since ${before}, ${listOf(parts)}${unknown > 0 ? `; ${unknown} cannot be compared` : ''}.`;
}

/** Over the sides of items in one period: how many are at the worst level anywhere, and at the best everywhere. */
function acrossAspects({ items, latest }: RatingHistory, scale: ScaleRecord): string {
  const ratings = items.map((i) => i.rows.flatMap((r) => r.entries.flatMap((e) => e?.rating ?? [])));
  const rated = ratings.filter((r) => r.length > 0);
  const order = scale.levels.filter((l) => l.tone !== 'neutral');
  const [best, worst] = [order[0], order.at(-1)];
  const when = capitalise(inPeriod(latest.period));
  if (rated.length === 0 || !best || !worst) return `${when}, no item was printed with a rating.`;
  const bad = rated.filter((r) => r.includes(worst.id)).length;
  const good = rated.filter((r) => r.every((id) => id === best.id)).length;
  const some = (n: number) => (n === 0 ? 'none' : String(n));
  const of = `of ${rated.length} ${rated.length === 1 ? 'item' : 'items'} rated on several sides`;
  return `${when}, ${of}, ${some(bad)} ${were(bad)} ${inSentence(worst.label)} on at least one of them and ${some(good)} ${were(good)} ${inSentence(best.label)} on all that were rated.`;
}

/** What the ratings of a tracker say item by item: where they stand, where they are heading, what moved. */
export function ratingHistoryFinding(history: RatingHistory, scale: ScaleRecord | undefined): string {
  if (history.across === 'aspects' && scale) return acrossAspects(history, scale);
  const { latest } = history;
  const rated = latest.entries.filter((e) => e.rating !== undefined);
  const noun = latest.entries.some((e) => e.aspect !== undefined) ? 'rating' : 'item';
  const when = capitalise(inPeriod(latest.period));
  const course = (entries: readonly Entry[]) => {
    const said = directionsOf(entries);
    return said === undefined ? '' : `; ${said}`;
  };
  if (rated.length === 0) return `${when}, no item was printed with a rating${course(latest.entries)}.`;
  const levels = (scale?.levels ?? []).map((l) => ({
    word: inSentence(l.label),
    count: rated.filter((e) => e.rating === l.id).length,
  }));
  const only = levels.find((l) => l.count === rated.length);
  const number = rated.length === 1 ? 'the one' : only ? all(rated.length) : `of the ${rated.length}`;
  const subject = `${number} ${noun}${rated.length === 1 ? '' : 's'} printed ${noun === 'item' ? 'with a rating' : 'item by item'}`;
  const stood = only ? `${subject} ${were(rated.length)} ${only.word}` : `${subject}, ${counted(levels, rated.length)}`;
  return `${when}, ${stood}${course(rated)}.${sinceThen(history)}`;
}
