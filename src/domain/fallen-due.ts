import { comparePeriods, lastDay, periodOf, type DayNumber } from './period.ts';
import { publishedRatings, type PublishedRating } from './published-ratings.ts';
import type { ActionRecord, OpenRecord, RecommendationRecord, TrackerPeriodRecord } from './record.ts';

/** What a council had promised, or been asked, to do by the end of a reporting period. */
export interface FallenDue {
  /** Actions not reported as done or dropped, the longest due first. */
  readonly actions: readonly ActionRecord[];
  /** Recommendations with the last thing published about each by then. */
  readonly recommendations: readonly {
    readonly recommendation: RecommendationRecord;
    readonly latest: PublishedRating | undefined;
  }[];
  /** How many actions fell due in the two years and are reported done or dropped. */
  readonly settled: number;
  /** How many fell due before those two years, whatever became of them. */
  readonly earlier: Counts;
  /** How many have no date, of those that the period’s own paper or one before it prints: nobody can say. */
  readonly undated: Counts;
}

export interface Counts {
  readonly actions: number;
  readonly recommendations: number;
}

/** What fell due longer ago than this is counted, not listed. */
const twoYears: DayNumber = 730;

const dayOf = (period: string | undefined): DayNumber | undefined =>
  period === undefined ? undefined : lastDay(periodOf(period));

/**
 * Everything of the period's council that had fallen due when the period ended. A date says only when something was to
 * be done: whether it was done is for a report to say, and most of what fell due nobody has reported on.
 */
export function fallenDue(record: OpenRecord, period: TrackerPeriodRecord): FallenDue {
  const end = lastDay(periodOf(period.period));
  const actions = [...record.actions.values()].filter((a) => a.authority === period.authority);
  const asked = [...record.recommendations.values()].filter((r) => r.authority === period.authority);
  const isOpen = (a: ActionRecord) => a.status !== 'complete' && a.status !== 'dropped';
  const due = <T>(items: readonly T[], day: (item: T) => DayNumber | undefined) =>
    items
      .flatMap((item) => {
        const at = day(item);
        return at !== undefined && at <= end ? [{ item, at }] : [];
      })
      .sort((a, b) => a.at - b.at);
  const [dueActions, dueAsked] = [due(actions, (a) => dayOf(a.due?.period)), due(asked, (r) => dayOf(r.due))];
  const recent = <T>(items: readonly { item: T; at: DayNumber }[]) =>
    items.filter(({ at }) => end - at < twoYears).map(({ item }) => item);
  const published = (source: string) => record.sources.get(source)?.published;
  const printedBy = published(period.source);
  /** What only a later paper asks or promises, nobody had before this one. */
  const wasPrinted = (source: string) => {
    const date = published(source);
    return date === undefined || printedBy === undefined || comparePeriods(date, printedBy) <= 0;
  };
  const known = (key: string) =>
    publishedRatings(record, 'recommendation', key).find((r) => comparePeriods(r.period.period, period.period) <= 0);
  const listed = [recent(dueActions), recent(dueAsked)] as const;
  return {
    actions: listed[0].filter(isOpen),
    recommendations: listed[1].map((recommendation) => ({ recommendation, latest: known(recommendation.key) })),
    settled: listed[0].filter((a) => !isOpen(a)).length,
    earlier: {
      actions: dueActions.length - listed[0].length,
      recommendations: dueAsked.length - listed[1].length,
    },
    undated: {
      actions: actions.filter(
        (a) => isOpen(a) && a.due?.period === undefined && wasPrinted(record.priorities.get(a.priority)?.source ?? ''),
      ).length,
      recommendations: asked.filter((r) => r.due === undefined && wasPrinted(r.source)).length,
    },
  };
}
