import { followedWork } from './followed-work.ts';
import { comparePeriods, lastDay, periodOf, type DayNumber } from './period.ts';
import { publishedRatings, type PublishedRating } from './published-ratings.ts';
import type { ActionRecord, OpenRecord, RecommendationRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';

/** What fell due by the end of a reporting period, of what the tracker follows; and how much the council had besides. */
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
  /** Of the council, without a link to what the tracker follows: how many fell due in the two years, earlier, or undated. */
  readonly beyond: { readonly due: Counts; readonly earlier: Counts; readonly undated: Counts };
  /** False where the tracker names nothing that an action or recommendation could belong to. */
  readonly follows: boolean;
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
 * What had fallen due when a period ended, of what its tracker follows; the rest of the council’s is counted. A date
 * says only when something was to be done: whether it was done is for a report to say, and most of what fell due nobody
 * has reported on.
 */
export function fallenDue(record: OpenRecord, tracker: TrackerRecord, period: TrackerPeriodRecord): FallenDue {
  const end = lastDay(periodOf(period.period));
  const work = followedWork(record, tracker);
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
  const published = (source: string) => record.sources.get(source)?.published;
  const printedBy = published(period.source);
  /** What only a later paper asks or promises, nobody had before this one. */
  const wasPrinted = (source: string) => {
    const date = published(source);
    return date === undefined || printedBy === undefined || comparePeriods(date, printedBy) <= 0;
  };
  const known = (key: string) =>
    publishedRatings(record, 'recommendation', key).find((r) => comparePeriods(r.period.period, period.period) <= 0);
  const of = (itsActions: readonly ActionRecord[], its: readonly RecommendationRecord[]) => {
    const [dueActions, dueAsked] = [due(itsActions, (a) => dayOf(a.due?.period)), due(its, (r) => dayOf(r.due))];
    const recent = <T>(items: readonly { item: T; at: DayNumber }[]) =>
      items.filter(({ at }) => end - at < twoYears).map(({ item }) => item);
    const listed = { actions: recent(dueActions), recommendations: recent(dueAsked) };
    return {
      listed,
      due: { actions: listed.actions.length, recommendations: listed.recommendations.length },
      earlier: {
        actions: dueActions.length - listed.actions.length,
        recommendations: dueAsked.length - listed.recommendations.length,
      },
      undated: {
        actions: itsActions.filter(
          (a) =>
            isOpen(a) && a.due?.period === undefined && wasPrinted(record.priorities.get(a.priority)?.source ?? ''),
        ).length,
        recommendations: its.filter((r) => r.due === undefined && wasPrinted(r.source)).length,
      },
    };
  };
  const own = of(
    actions.filter((a) => work.actions.has(a.key)),
    asked.filter((r) => work.recommendations.has(r.key)),
  );
  const other = of(
    actions.filter((a) => !work.actions.has(a.key)),
    asked.filter((r) => !work.recommendations.has(r.key)),
  );
  return {
    actions: own.listed.actions.filter(isOpen),
    recommendations: own.listed.recommendations.map((recommendation) => ({
      recommendation,
      latest: known(recommendation.key),
    })),
    settled: own.listed.actions.filter((a) => !isOpen(a)).length,
    earlier: own.earlier,
    undated: own.undated,
    beyond: { due: other.due, earlier: other.earlier, undated: other.undated },
    follows: work.actions.size + work.recommendations.size > 0,
  };
}
