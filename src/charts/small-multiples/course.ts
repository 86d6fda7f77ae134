import { changeBetween, comparablePoints, stretchBefore } from '../../domain/change.ts';
import { decimalOf, signOf } from '../../domain/decimal.ts';
import { printedShort } from '../../domain/figure-text.ts';
import { turns } from '../../domain/finding-care.ts';
import { latestOf } from '../../domain/latest.ts';
import { periodShort } from '../../domain/period.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { pointsOf, seriesOf, type SourceDate } from '../../domain/series.ts';
import { capitalise, listOf } from '../../domain/wording.ts';

/**
 * Which way an indicator went, those a reader should see first first. `hardly` is a change within its dead band, `moved`
 * is neither better nor worse, `unclear` is printed too roughly to tell.
 */
export const ways = ['worse', 'same', 'hardly', 'better', 'moved', 'unclear', 'unknown'] as const;
export type Way = (typeof ways)[number];

export interface Course {
  readonly way: Way;
  /** `Worse since 2004`; `Worse, 2004 to 2006; then 19%` where later figures cannot be compared with these. */
  readonly words: string;
  /** Whether it ends with the latest figure. */
  readonly upToDate: boolean;
}

const notCompared: Course = { way: 'unknown', words: 'Not compared', upToDate: true };

/**
 * The latest figure against the earliest that can be compared with it: never across a break. Where there is none such,
 * the figures before the latest that can be compared with each other, the last against the first.
 */
export function courseOf(indicator: IndicatorRecord, dateOf: SourceDate): Course {
  const area = seriesOf(indicator, 'area');
  const points = area ? pointsOf(area, dateOf) : [];
  const before = stretchBefore(indicator, points);
  const upToDate = before.length === 0;
  const stretch = upToDate ? comparablePoints(indicator, points) : before;
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last || first === last) return notCompared;
  const change = changeBetween(indicator, first, last);
  const [from, to] = [first, last].map((p) => periodShort(p.period)) as [string, string];
  const sign = signOf(decimalOf(change.difference));
  const way = change.unclear
    ? 'unclear'
    : sign === 0
      ? 'same'
      : change.withinDeadBand
        ? 'hardly'
        : change.favour === 'better' || change.favour === 'worse'
          ? change.favour
          : 'moved';
  const said = {
    same: 'No change',
    hardly: 'Hardly changed',
    better: 'Better',
    worse: 'Worse',
    moved: sign > 0 ? 'Up' : 'Down',
    unclear: 'Unclear',
  }[way];
  const otherwise = turns(indicator, [first, last]) ? '; documents differ' : '';
  // The latest figure is drawn too: without it the words would seem to speak of that.
  const latest = upToDate ? '' : `; then ${printedShort(indicator, latestOf(points)!.point.drawn)}`;
  const words = `${upToDate ? `${said} since ${from}` : `${said}, ${from} to ${to}`}${otherwise}${latest}`;
  return { way, words, upToDate };
}

const verbs: Record<Way, readonly [one: string, many: string]> = {
  worse: ['got worse', 'got worse'],
  same: ['stayed as it was', 'stayed as they were'],
  hardly: ['hardly changed', 'hardly changed'],
  better: ['got better', 'got better'],
  moved: ['moved without getting better or worse', 'moved without getting better or worse'],
  unclear: ['is printed too roughly to tell', 'are printed too roughly to tell'],
  unknown: ['cannot be compared', 'cannot be compared'],
};

/** Good news and bad come first in the sentence, what says neither last. */
const said = ['better', 'worse', 'same', 'hardly', 'moved', 'unclear', 'unknown'] as const;

type Counted = readonly Pick<Course, 'way' | 'upToDate'>[];

const countsOf = (all: Counted) =>
  said.map((way) => ({ way, count: all.filter((c) => c.way === way).length })).filter((c) => c.count > 0);

const upToThen: Record<Way, readonly [one: string, many: string]> = {
  worse: ['had got worse', 'had got worse'],
  same: ['was as it had been', 'were as they had been'],
  hardly: ['had hardly changed', 'had hardly changed'],
  better: ['had got better', 'had got better'],
  moved: ['had moved without getting better or worse', 'had moved without getting better or worse'],
  unclear: ['was printed too roughly to tell', 'were printed too roughly to tell'],
  unknown: ['could not be compared', 'could not be compared'],
};

/** How those went whose latest figure cannot be compared, up to the figure before it. */
function wentBefore(behind: Counted): string {
  const counts = countsOf(behind);
  if (behind.length === 1) return `it ${upToThen[counts[0]!.way][0]}`;
  if (counts.length === 1) return `they ${upToThen[counts[0]!.way][1]}`;
  return listOf(counts.map(({ way, count }) => `${count} ${upToThen[way][count === 1 ? 0 : 1]}`));
}

/**
 * How many indicators went which way, in one sentence; `which` says which indicators these are. It joins those compared
 * to their latest figure with those compared to an earlier one, and then says that it holds only so far.
 */
export function courseAnswer(all: Counted, which = 'with two figures or more'): string {
  const n = all.length;
  if (n === 0) return `There is no indicator ${which}.`;
  const behind = all.filter((c) => !c.upToDate).length;
  const those = n === 1 ? '' : behind === n ? 'for all ' : `for ${behind} `;
  const can = n === 1 ? 'it can' : 'they can';
  const far = behind === 0 ? '' : `, as far as ${can} be compared (${those}not up to the latest figure)`;
  const counted = countsOf(all);
  const [only] = counted;
  const of = n === 1 ? 'the one indicator' : `${n === 2 ? 'both' : `all ${n}`} indicators`;
  if (counted.length === 1) return `${capitalise(of)} ${which} ${verbs[only!.way][n === 1 ? 0 : 1]}${far}.`;
  const parts = (some: typeof counted) => some.map(({ way, count }) => `${count} ${verbs[way][count === 1 ? 0 : 1]}`);
  const [known, unknown] = [counted.filter((c) => c.way !== 'unknown'), counted.filter((c) => c.way === 'unknown')];
  return `Of ${n} indicators ${which}, ${[`${listOf(parts(known))}${far}`, ...parts(unknown)].join('; ')}.`;
}

/** From where to where is compared, and how those went that are compared only to an earlier figure. */
function courseDetail(all: Counted): string {
  if (all.every((c) => c.way === 'unknown')) return '';
  // On the page of a council it is the last step.
  const whole = ' The comparison runs from the earliest comparable figure to the latest.';
  const behind = all.filter((c) => !c.upToDate);
  if (behind.length === 0) return whole;
  const latest = behind.length === 1 ? 'latest figure' : 'latest figures';
  const of = all.length === 1 ? '' : behind.length === all.length ? ' of all of them' : ` of ${behind.length}`;
  return `${whole} The ${latest}${of} cannot be compared with those before: up to then, ${wentBefore(behind)}.`;
}

/** The answer, and what it rests on. */
export const courseFinding = (all: Counted, which?: string): string =>
  `${courseAnswer(all, which)}${courseDetail(all)}`;
