import { firstDay, lastDay, periodOf, periodShort, type DayNumber } from '../../domain/period.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { timelineOf, yearOf, type TimelineEvent } from '../../domain/timeline.ts';
import { capitalise } from '../../domain/wording.ts';
import { timelineFinding } from './finding.ts';
import { undatedWords } from './undated.ts';

/** A thing shown with its words: from its first day to its last, or at single days. */
export interface Item {
  readonly mark: 'bar' | 'days' | 'printed' | 'worked-out';
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Of `days`: each of them, oldest first. */
  readonly days: readonly DayNumber[];
  readonly label: string;
}

/** How many fall on one day. */
export interface Pile {
  readonly day: DayNumber;
  readonly count: number;
  /** `Mar 2007`. */
  readonly when: string;
}

export type Lane = {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
} & (
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'piles'; readonly piles: readonly Pile[] }
);

export interface TimelineModel {
  readonly title: string;
  readonly finding: string;
  /** Whole calendar years, the first and the last that anything falls in. */
  readonly years: readonly [first: number, last: number];
  readonly lanes: readonly Lane[];
  /** What the record holds without a date, or nothing. */
  readonly undated: string | undefined;
}

const yearAt = (day: DayNumber): number => new Date(day * 86_400_000).getUTCFullYear();
const monthAt = (day: DayNumber): string => periodShort(new Date(day * 86_400_000).toISOString().slice(0, 7));

function itemOf(e: TimelineEvent): Item {
  const period = periodOf(e.date);
  const title = e.title.replace(/^Deadline: /, '');
  const date = [periodShort(e.date), ...(e.basis === undefined ? [] : [e.basis])].join(', ');
  return {
    mark: e.basis === undefined ? 'bar' : e.basis === 'worked out' ? 'worked-out' : 'printed',
    from: firstDay(period),
    to: lastDay(period),
    days: [],
    label: `${date}: ${title}`,
  };
}

const plansOf = (record: OpenRecord, council: string): Item[] =>
  [...record.plans.values()]
    .filter((p) => p.authority === council)
    .map((p): Item => ({
      mark: 'bar',
      from: firstDay(periodOf(p.period)),
      to: lastDay(periodOf(p.period)),
      days: [],
      label: p.shortTitle,
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);

/** The ratings of each tracker together, so that its name is said once. */
const trackersIn = (events: readonly TimelineEvent[]): Item[] =>
  [...Map.groupBy(events, (e) => e.title)].map(([label, ratings]) => {
    const days = ratings.map((e) => e.day);
    return { mark: 'days', from: Math.min(...days), to: Math.max(...days), days, label };
  });

const pilesOf = (events: readonly TimelineEvent[]): Pile[] =>
  [...Map.groupBy(events, (e) => e.day)].map(([day, all]) => ({ day, count: all.length, when: monthAt(day) }));

/** What the reviews call what they ask for by a date, where they agree: `condition`. */
function askedName(record: OpenRecord, due: readonly TimelineEvent[]): string {
  const names = new Set(
    due.map((e) => {
      const review = record.recommendations.get(e.to.key)?.review;
      return (review && record.reviews.get(review)?.recommendationName) || 'recommendation';
    }),
  );
  return names.size === 1 ? [...names][0]! : 'recommendation';
}

/** What a council's line of time shows, lane by lane; nothing where the record dates nothing of it. */
export function timelineModel(record: OpenRecord, council: string): TimelineModel | undefined {
  const events = timelineOf(record, council);
  if (events.length === 0) return undefined;
  const of = (test: (e: TimelineEvent) => boolean) => events.filter(test);
  const named = (name: string, all: readonly TimelineEvent[], items = all.map(itemOf)): Lane => ({
    name,
    kind: 'items',
    events: all,
    items,
  });
  const counted = (name: string, all: readonly TimelineEvent[]): Lane => ({
    name,
    kind: 'piles',
    events: all,
    piles: pilesOf(all),
  });
  const asked = of((e) => e.kind === 'deadline' && e.basis === undefined);
  const askedOne = askedName(record, asked);
  const ratings = of((e) => e.kind === 'rating');
  const plans = plansOf(record, council);
  const lanes = [
    named(
      'Plans',
      of((e) => e.kind === 'plan'),
      plans,
    ),
    named(
      'Reviews',
      of((e) => e.kind === 'review'),
    ),
    named(
      'Deadlines set by law',
      of((e) => e.basis !== undefined),
    ),
    named(
      'Documents',
      of((e) => e.kind === 'document'),
    ),
    counted(
      'Targets due',
      of((e) => e.kind === 'target'),
    ),
    counted(
      'Actions due',
      of((e) => e.kind === 'milestone'),
    ),
    counted(`${capitalise(askedOne)}s due`, asked),
    named('Progress tracked', ratings, trackersIn(ratings)),
  ];
  const days = [
    ...events.map((e) => e.day),
    ...events.map((e) => firstDay(periodOf(e.date))),
    ...plans.map((p) => p.to),
  ];
  const name = record.authorities.get(council)?.shortName ?? council;
  return {
    title: `${name}, promised and tracked`,
    finding: timelineFinding(events, askedOne),
    years: [yearAt(Math.min(...days)), yearAt(Math.max(...days))],
    lanes,
    undated: undatedWords(record, council),
  };
}

/** For the table: how many things of each lane fall in each year that has any. */
export const countsByYear = (model: TimelineModel): { readonly year: number; readonly counts: readonly number[] }[] =>
  [...new Set(model.lanes.flatMap((l) => l.events.map(yearOf)))]
    .sort((a, b) => a - b)
    .map((year) => ({ year, counts: model.lanes.map((l) => l.events.filter((e) => yearOf(e) === year).length) }));
