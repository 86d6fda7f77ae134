import { changeBetween, comparablePoints } from '../../domain/change.ts';
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
  /** `Worse since 2004`. */
  readonly words: string;
}

/** The latest figure against the earliest that can be compared with it: never across a break. */
export function courseOf(indicator: IndicatorRecord, dateOf: SourceDate): Course {
  const area = seriesOf(indicator, 'area');
  const points = comparablePoints(indicator, area ? pointsOf(area, dateOf) : []);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return { way: 'unknown', words: 'Not compared' };
  const change = changeBetween(indicator, first, last);
  const since = `since ${periodShort(first.period)}`;
  const sign = signOf(decimalOf(change.difference));
  if (sign === 0) return { way: 'same', words: `No change ${since}` };
  if (change.favour === 'better') return { way: 'better', words: `Better ${since}` };
  if (change.favour === 'worse') return { way: 'worse', words: `Worse ${since}` };
  return { way: 'moved', words: `${sign > 0 ? 'Up' : 'Down'} ${since}` };
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

/** How many indicators went which way, in one sentence; `which` says which indicators these are. */
export function courseFinding(all: readonly Way[], which = 'with two figures or more'): string {
  const counted = said.map((way) => ({ way, count: all.filter((w) => w === way).length })).filter((c) => c.count > 0);
  const [only] = counted;
  if (!only) return `There is no indicator ${which}.`;
  const compared = only.way === 'unknown' ? '' : from;
  if (all.length === 1) return `The one indicator ${which} ${verbs[only.way][0]}${compared}.`;
  if (counted.length === 1)
    return `${all.length === 2 ? 'Both' : `All ${all.length}`} indicators ${which} ${verbs[only.way][1]}${compared}.`;
  const parts = (of: typeof counted) => of.map(({ way, count }) => `${count} ${verbs[way][count === 1 ? 0 : 1]}`);
  const [known, unknown] = [counted.filter((c) => c.way !== 'unknown'), counted.filter((c) => c.way === 'unknown')];
  return `Of ${all.length} indicators ${which}, ${[`${listOf(parts(known))}${from}`, ...parts(unknown)].join('; ')}.`;
}
