import type { Level } from '../schema/scale.ts';
import type { Entry } from '../schema/tracker.ts';
import { bankHolidays } from './bank-holidays.ts';
import { dayNumberOf, dayOf, type Day } from './day.ts';
import { disagreements, type Disagreement } from './disagreements.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { isException } from './exceptions.ts';
import { comparisonCare, ratingAgainstStatus, type RatingAgainstStatus } from './rating-against-status.ts';
import type { OpenRecord, ReviewRecord, ScaleRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import { addWorkingDays } from './working-days.ts';

/** The first of those for which `cost` is least; nothing of none. */
const least = <T>(all: readonly T[], cost: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best === undefined || cost(one) < cost(best) ? one : best), undefined);

export interface DeadlineExample {
  readonly review: ReviewRecord;
  readonly duty: NonNullable<ReviewRecord['duties']>[number];
  readonly from: Day;
  readonly workingDays: number;
  readonly printed: Day;
  readonly due: Day;
  /** Mondays to Fridays after the start, up to and with the deadline. */
  readonly weekdays: number;
  /** Bank holidays among them. */
  readonly holidays: readonly Day[];
}

/** A deadline in working days that a document prints too, one that differs from the one worked out if there is one. */
export function deadlineExample(record: OpenRecord): DeadlineExample | undefined {
  const all = [...record.reviews.values()].flatMap((review) =>
    (review.duties ?? []).flatMap((duty): DeadlineExample[] => {
      if (!duty.from || !duty.workingDays || !duty.duePrinted) return [];
      const from = duty.from as Day;
      const due = addWorkingDays(from, duty.workingDays);
      const days = Array.from({ length: dayNumberOf(due) - dayNumberOf(from) }, (_, i) => dayNumberOf(from) + 1 + i);
      const weekdays = days.filter((n) => ![0, 6].includes(new Date(n * 86_400_000).getUTCDay())).map(dayOf);
      const holidays = weekdays.filter((d) => bankHolidays(Number(d.slice(0, 4))).includes(d));
      const { workingDays, duePrinted } = duty;
      return [
        { review, duty, from, workingDays, printed: duePrinted as Day, due, weekdays: weekdays.length, holidays },
      ];
    }),
  );
  return least(all, (d) => Number(d.printed === d.due));
}

export interface RatedEntry {
  readonly tracker: TrackerRecord;
  readonly period: TrackerPeriodRecord;
  readonly entry: Entry;
  readonly level: Level;
}

/** The cases that the rule of exceptions tells apart, each with what it comes to. */
const cases = [
  { what: 'red, whatever its arrow', fits: (l: Level) => l.exception === 'always' },
  {
    what: 'amber with an arrow that is static or worsening',
    fits: (l: Level, e: Entry) => l.exception === 'unless-improving' && isException(l, e.direction) && !!e.direction,
  },
  {
    what: 'amber without an arrow',
    fits: (l: Level, e: Entry) => l.exception === 'unless-improving' && !e.direction,
  },
  {
    what: 'amber and improving',
    fits: (l: Level, e: Entry) => l.exception === 'unless-improving' && !isException(l, e.direction),
  },
] as const;

/** For each case of the rule the first item of the record that shows it, newest period first; nothing where none does. */
export function exceptionExamples(record: OpenRecord): { readonly what: string; readonly shown?: RatedEntry }[] {
  const all = [...record.trackers.values()].flatMap((tracker) => {
    const levels = (tracker.scale && record.scales.get(tracker.scale)?.levels) || [];
    return tracker.periods.toReversed().flatMap((period) =>
      period.entries.flatMap((entry): RatedEntry[] => {
        const level = levels.find((l) => l.id === entry.rating);
        return level ? [{ tracker, period, entry, level }] : [];
      }),
    );
  });
  return cases.map(({ what, fits }) => {
    const shown = all.find((r) => fits(r.level, r.entry));
    return { what, ...(shown ? { shown } : {}) };
  });
}

export interface DistributionExample {
  readonly tracker: TrackerRecord;
  readonly period: TrackerPeriodRecord;
  readonly scale: ScaleRecord;
  readonly distribution: Distribution;
}

/** Printed counts, with some of the items named if there are such, the latest if there are several. */
export function distributionExample(record: OpenRecord): DistributionExample | undefined {
  const all = [...record.trackers.values()].flatMap((tracker) => {
    const scale = tracker.scale ? record.scales.get(tracker.scale) : undefined;
    return scale
      ? tracker.periods
          .toReversed()
          .filter((p) => p.printedCounts)
          .map((period) => ({ tracker, period, scale, distribution: distributionOf(period, scale) }))
      : [];
  });
  return least(all, ({ distribution }) => (distribution.listed > 0 ? 0 : 1));
}

/** Where documents print different figures for one thing, the case with the fewest words to read. */
export const disagreementExample = (record: OpenRecord): Disagreement | undefined =>
  least(disagreements(record), (d) => d.claims.reduce((sum, c) => sum + 500 + (c.note ?? '').length, 0));

/** A published rating that differs from what is worked out here, on the fewest readings. */
export const ratingExample = (record: OpenRecord): RatingAgainstStatus | undefined =>
  least(
    ratingAgainstStatus(record).filter((r) => r.verdict === 'differs'),
    (r) => comparisonCare(r).length,
  );
