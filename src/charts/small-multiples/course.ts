import { changeBetween, comparablePoints, stretchBefore } from '../../domain/change.ts';
import { decimalOf, signOf } from '../../domain/decimal.ts';
import { periodShort } from '../../domain/period.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { pointsOf, seriesOf, type SourceDate } from '../../domain/series.ts';
import { listOf } from '../../domain/wording.ts';

/** Which way an indicator went, those a reader should see first first. `moved` is neither better nor worse. */
export const ways = ['worse', 'same', 'better', 'moved', 'unknown'] as const;
export type Way = (typeof ways)[number];

export interface Course {
  readonly way: Way;
  /** `Worse since 2004`; `Worse, 2004 to 2006` where later figures cannot be compared with these. */
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
  const way = sign === 0 ? 'same' : change.favour === 'better' || change.favour === 'worse' ? change.favour : 'moved';
  const said = { same: 'No change', better: 'Better', worse: 'Worse', moved: sign > 0 ? 'Up' : 'Down' }[way];
  return { way, words: upToDate ? `${said} since ${from}` : `${said}, ${from} to ${to}`, upToDate };
}

const verbs: Record<Way, readonly [one: string, many: string]> = {
  worse: ['got worse', 'got worse'],
  same: ['is as it was', 'are as they were'],
  better: ['got better', 'got better'],
  moved: ['moved without getting better or worse', 'moved without getting better or worse'],
  unknown: ['has no earlier figure that can be compared', 'have no earlier figure that can be compared'],
};

/** Good news and bad come first in the sentence, what says neither last. */
const said = ['better', 'worse', 'same', 'moved', 'unknown'] as const;

/** What is compared: on the page of a council it is the last step. */
const from = ', from the earliest comparable figure to the latest';

/** How many end before the latest figure, in a sentence of its own. */
function behind(all: readonly Pick<Course, 'upToDate'>[]): string {
  const count = all.filter((c) => !c.upToDate).length;
  if (count === 0) return '';
  const whose = all.length === 1 ? 'Its' : count === all.length ? 'The' : `For ${count} of them the`;
  const [figures, are] = count > 1 && count === all.length ? ['latest figures', 'are'] : ['latest figure', 'is'];
  return ` ${whose} ${figures} cannot be compared with those before, and ${are} left out.`;
}

/** How many indicators went which way; `which` says which indicators these are. */
export function courseFinding(
  all: readonly Pick<Course, 'way' | 'upToDate'>[],
  which = 'with two figures or more',
): string {
  const counted = said
    .map((way) => ({ way, count: all.filter((c) => c.way === way).length }))
    .filter((c) => c.count > 0);
  const [only] = counted;
  if (!only) return `There is no indicator ${which}.`;
  const compared = only.way === 'unknown' ? '' : from;
  if (all.length === 1) return `The one indicator ${which} ${verbs[only.way][0]}${compared}.${behind(all)}`;
  if (counted.length === 1)
    return `${all.length === 2 ? 'Both' : `All ${all.length}`} indicators ${which} ${verbs[only.way][1]}${compared}.${behind(all)}`;
  const parts = (of: typeof counted) => of.map(({ way, count }) => `${count} ${verbs[way][count === 1 ? 0 : 1]}`);
  const [known, unknown] = [counted.filter((c) => c.way !== 'unknown'), counted.filter((c) => c.way === 'unknown')];
  return `Of ${all.length} indicators ${which}, ${[`${listOf(parts(known))}${from}`, ...parts(unknown)].join('; ')}.${behind(all)}`;
}
