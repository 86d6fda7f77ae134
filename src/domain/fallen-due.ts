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
  /** How many fell due before those listed, more than two years before the end of the period. */
  readonly earlier: number;
  /** How many actions and recommendations of the council have no date, so that nobody can say. */
  readonly undated: { readonly actions: number; readonly recommendations: number };
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
  const open = actions.filter((a) => a.status !== 'complete' && a.status !== 'dropped');
  const due = <T>(items: readonly T[], day: (item: T) => DayNumber | undefined) =>
    items
      .flatMap((item) => {
        const at = day(item);
        return at !== undefined && at <= end ? [{ item, at }] : [];
      })
      .sort((a, b) => a.at - b.at);
  const [dueActions, dueAsked] = [due(open, (a) => dayOf(a.due?.period)), due(asked, (r) => dayOf(r.due))];
  const recent = <T>(items: readonly { item: T; at: DayNumber }[]) =>
    items.filter(({ at }) => end - at < twoYears).map(({ item }) => item);
  const known = (key: string) =>
    publishedRatings(record, 'recommendation', key).find((r) => comparePeriods(r.period.period, period.period) <= 0);
  const listed = [recent(dueActions), recent(dueAsked)] as const;
  return {
    actions: listed[0],
    recommendations: listed[1].map((recommendation) => ({ recommendation, latest: known(recommendation.key) })),
    earlier: dueActions.length + dueAsked.length - listed[0].length - listed[1].length,
    undated: {
      actions: open.filter((a) => a.due?.period === undefined).length,
      recommendations: asked.filter((r) => r.due === undefined).length,
    },
  };
}
