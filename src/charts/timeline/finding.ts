import { inPeriod } from '../../domain/in-period.ts';
import { dateWords, listOf, plural } from '../../domain/wording.ts';
import { yearOf, type TimelineEvent } from '../../domain/timeline.ts';

const dueKinds = ['target', 'milestone', 'deadline'] as const;
const isDue = (e: TimelineEvent): boolean => dueKinds.some((k) => k === e.kind) && e.basis === undefined;

const monthWords = (e: TimelineEvent): string => dateWords(new Date(e.day * 86_400_000).toISOString().slice(0, 7));

/** What falls due, when, and how much of it at once. */
function dueWords(events: readonly TimelineEvent[], asked: string): string {
  const one = { target: 'target', milestone: 'action', deadline: asked };
  const several = { target: 'targets in numbers or words', milestone: 'actions', deadline: `${asked}s` };
  const due = events.filter(isDue);
  if (due.length === 0) return `No target, action or ${asked} in the record has a date by which it is due.`;
  const counts = dueKinds.flatMap((kind) => {
    const count = due.filter((e) => e.kind === kind).length;
    return count > 0 ? [plural(count, one[kind], several[kind])] : [];
  });
  const [first, last] = [yearOf(due[0]!), yearOf(due.at(-1)!)];
  const when = first === last ? `in ${first}` : `between ${first} and ${last}`;
  const most = [...Map.groupBy(due, (e) => e.day).values()].reduce((a, b) => (b.length > a.length ? b : a));
  const crowd =
    most.length > 1 && most.length < due.length && most.length >= due.length / 4
      ? `, ${most.length} of them at once, at the end of ${monthWords(most[0]!)}`
      : '';
  const undated = due.filter((e) => e.undated).length;
  const read =
    undated > 0 ? ` ${undated} of the dates ${undated === 1 ? 'is' : 'are'} our reading, and not printed.` : '';
  return `${listOf(counts)} ${due.length === 1 ? 'falls' : 'fall'} due ${when}${crowd}.${read}`;
}

function ratingWords(events: readonly TimelineEvent[]): string {
  const ratings = events.filter((e) => e.kind === 'rating');
  const last = ratings.at(-1);
  if (!last) return 'The record holds no tracker of progress.';
  if (ratings.length === 1) return `Progress was tracked once, ${inPeriod(last.date)}.`;
  return `Progress was tracked ${ratings.length} times, last ${inPeriod(last.date)}.`;
}

/** Deadlines set by law for which the printed and the computed date differ. */
function lawWords(events: readonly TimelineEvent[]): string[] {
  const law = Map.groupBy(
    events.filter((e) => e.basis !== undefined),
    (e) => `${e.to.key} ${e.locator} ${e.title}`,
  );
  return [...law.values()].flatMap((dates) => {
    const printed = dates.find((e) => e.basis === 'printed');
    const computed = dates.find((e) => e.basis === 'worked out');
    return printed && computed
      ? [`One legal deadline is printed as ${dateWords(printed.date)} but works out as ${dateWords(computed.date)}.`]
      : [];
  });
}

/**
 * What a line of time shows at a glance: what is due and when, how often progress was tracked, which dates differ.
 *
 * @param asked What the reviews call their recommendations.
 */
export function timelineFinding(events: readonly TimelineEvent[], asked = 'recommendation'): string {
  const law = lawWords(events);
  const differ =
    law.length > 1 ? [`${law.length} legal deadlines are printed with another date than they work out as.`] : law;
  return [dueWords(events, asked), ratingWords(events), ...differ].join(' ');
}
