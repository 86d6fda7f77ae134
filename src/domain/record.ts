import type { Action } from '../schema/action.ts';
import type { Authority } from '../schema/authority.ts';
import type { CaseStudy } from '../schema/case-study.ts';
import type { Costs } from '../schema/costs.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { KindName } from '../schema/kinds.ts';
import type { Plan } from '../schema/plan.ts';
import type { Priority } from '../schema/priority.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import type { Redirect, Redirects } from '../schema/redirects.ts';
import type { Review } from '../schema/review.ts';
import type { Scale } from '../schema/scale.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import type { Term } from '../schema/term.ts';
import type { Theme, Themes } from '../schema/theme.ts';
import type { Tracker, TrackerPeriod } from '../schema/tracker.ts';
import type { ContentFile } from './entry.ts';
import { comparePeriods } from './period.ts';

/** A record's fields with its key (`leeds/neet-16-18`), its own id (`neet-16-18`) and its file. */
export type Keyed<T> = T & { readonly key: string; readonly id: string; readonly file: string; readonly body: string };

export type AuthorityRecord = Keyed<Authority>;
export type SourceRecord = Keyed<Source>;
export type ScaleRecord = Keyed<Scale>;
export type TermRecord = Keyed<Term>;
export type IndicatorRecord = Keyed<Indicator>;
/** An action with its key, `plan/priority/action`. */
export type ActionRecord = Action & {
  readonly key: string;
  readonly priority: string;
  readonly plan: string;
  readonly authority: string;
};
export type PriorityRecord = Keyed<Omit<Priority, 'actions'>> & {
  readonly plan: string;
  readonly authority: string;
  readonly actions: readonly ActionRecord[];
};
export type CostsRecord = Keyed<Costs> & { readonly plan: string; readonly authority: string };
export type PlanRecord = Keyed<Plan> & {
  readonly priorities: readonly PriorityRecord[];
  readonly costs: CostsRecord | undefined;
};
export type RecommendationRecord = Keyed<Recommendation> & { readonly review: string; readonly authority: string };
export type ReviewRecord = Keyed<Review> & { readonly recommendations: readonly RecommendationRecord[] };
export type TrackerPeriodRecord = Keyed<TrackerPeriod> & { readonly tracker: string; readonly authority: string };
/** Periods oldest first. */
export type TrackerRecord = Keyed<Tracker> & { readonly periods: readonly TrackerPeriodRecord[] };
export type CaseStudyRecord = Keyed<CaseStudy>;

/** Everything in `content/`, linked: maps from key to record, in the order that pages and tables list them. */
export interface OpenRecord {
  readonly site: Site;
  readonly themes: readonly Theme[];
  readonly synonyms: Synonyms;
  readonly redirects: readonly Redirect[];
  readonly authorities: ReadonlyMap<string, AuthorityRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly scales: ReadonlyMap<string, ScaleRecord>;
  readonly terms: ReadonlyMap<string, TermRecord>;
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly priorities: ReadonlyMap<string, PriorityRecord>;
  readonly actions: ReadonlyMap<string, ActionRecord>;
  readonly reviews: ReadonlyMap<string, ReviewRecord>;
  readonly recommendations: ReadonlyMap<string, RecommendationRecord>;
  readonly trackers: ReadonlyMap<string, TrackerRecord>;
  readonly caseStudies: ReadonlyMap<string, CaseStudyRecord>;
}

const lastPart = (key: string) => key.slice(key.lastIndexOf('/') + 1);
const firstPart = (key: string) => key.slice(0, key.indexOf('/'));
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const mapOf = <T extends { key: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((i) => [i.key, i]));

/**
 * Links the files of `content/` into one record. Pure; the order of `files` does not matter.
 * Expects files that match their schemas; dangling keys are left dangling (the integrity gate names them).
 */
export function buildRecord(files: readonly ContentFile[]): OpenRecord {
  const of = <T>(kind: KindName): Keyed<T>[] =>
    files
      .filter((f) => f.kind === kind)
      // The body first: a source has a field of that name, the board that it went to.
      .map((f) => ({ body: f.body ?? '', ...(f.data as T), key: f.key, id: lastPart(f.key), file: f.file }))
      .sort(byKey);
  const one = <T>(kind: KindName, fallback: T): T =>
    (files.find((f) => f.kind === kind)?.data as T | undefined) ?? fallback;

  const plans = of<Plan>('plan');
  const planAuthority = new Map(plans.map((p) => [p.key, p.authority]));
  const priorities: PriorityRecord[] = of<Priority>('priority').map((p) => {
    const plan = firstPart(p.key);
    const authority = planAuthority.get(plan) ?? '';
    return {
      ...p,
      plan,
      authority,
      actions: p.actions.map((a) => ({ ...a, key: `${p.key}/${a.id}`, priority: p.key, plan, authority })),
    };
  });
  priorities.sort((a, b) => byKey({ key: a.plan }, { key: b.plan }) || a.number - b.number);
  const costs: CostsRecord[] = of<Costs>('costs').map((c) => ({
    ...c,
    plan: c.key,
    authority: planAuthority.get(c.key) ?? '',
  }));

  const reviews = of<Review>('review');
  const reviewAuthority = new Map(reviews.map((r) => [r.key, r.authority]));
  const recommendations: RecommendationRecord[] = of<Recommendation>('recommendation').map((r) => {
    const review = firstPart(r.key);
    return { ...r, review, authority: reviewAuthority.get(review) ?? '' };
  });
  recommendations.sort((a, b) => byKey({ key: a.review }, { key: b.review }) || a.order - b.order);

  const trackers = of<Tracker>('tracker');
  const trackerAuthority = new Map(trackers.map((t) => [t.key, t.authority]));
  const periods: TrackerPeriodRecord[] = of<TrackerPeriod>('tracker-period').map((p) => {
    const tracker = firstPart(p.key);
    return { ...p, tracker, authority: trackerAuthority.get(tracker) ?? '' };
  });
  periods.sort((a, b) => comparePeriods(a.period, b.period));

  return {
    site: one<Site>('site', undefined as unknown as Site),
    themes: one<Themes>('themes', { themes: [] }).themes,
    synonyms: one<Synonyms>('synonyms', { groups: [] }),
    redirects: one<Redirects>('redirects', { redirects: [] }).redirects,
    authorities: mapOf(of<Authority>('authority')),
    sources: mapOf(of<Source>('source')),
    scales: mapOf(of<Scale>('scale')),
    terms: mapOf(of<Term>('term')),
    indicators: mapOf(of<Indicator>('indicator')),
    plans: mapOf(
      plans.map((p) => ({
        ...p,
        priorities: priorities.filter((x) => x.plan === p.key),
        costs: costs.find((c) => c.plan === p.key),
      })),
    ),
    priorities: mapOf(priorities),
    actions: mapOf(priorities.flatMap((p) => p.actions)),
    reviews: mapOf(reviews.map((r) => ({ ...r, recommendations: recommendations.filter((x) => x.review === r.key) }))),
    recommendations: mapOf(recommendations),
    trackers: mapOf(trackers.map((t) => ({ ...t, periods: periods.filter((x) => x.tracker === t.key) }))),
    caseStudies: mapOf(of<CaseStudy>('case-study')),
  };
}
