import type { KindName } from '../../schema/kinds.ts';
import { pageAddress } from '../page-address.ts';
import { periodLabel } from '../period.ts';
import type {
  AuthorityRecord,
  CaseStudyRecord,
  CostsRecord,
  IndicatorRecord,
  OpenRecord,
  PlanRecord,
  PriorityRecord,
  RecommendationRecord,
  ReviewRecord,
  ScaleRecord,
  SourceRecord,
  TermRecord,
  TrackerPeriodRecord,
  TrackerRecord,
} from '../record.ts';

/** The records that have a file each, by kind. */
export interface RecordOf {
  readonly authority: AuthorityRecord;
  readonly source: SourceRecord;
  readonly scale: ScaleRecord;
  readonly term: TermRecord;
  readonly indicator: IndicatorRecord;
  readonly plan: PlanRecord;
  readonly priority: PriorityRecord;
  readonly costs: CostsRecord;
  readonly review: ReviewRecord;
  readonly recommendation: RecommendationRecord;
  readonly tracker: TrackerRecord;
  readonly 'tracker-period': TrackerPeriodRecord;
  readonly 'case-study': CaseStudyRecord;
}
export type HeldKind = keyof RecordOf;

/** What is told of a record wherever it changes. */
export interface Subject {
  readonly kind: KindName;
  readonly key: string;
  readonly title: string;
  readonly authority: string;
  readonly file: string;
  readonly address: string | undefined;
}

/** The records of a kind, in the order of the record. */
export function recordsOf<K extends HeldKind>(record: OpenRecord, kind: K): readonly RecordOf[K][] {
  const all: { readonly [P in HeldKind]: () => Iterable<RecordOf[P]> } = {
    authority: () => record.authorities.values(),
    source: () => record.sources.values(),
    scale: () => record.scales.values(),
    term: () => record.terms.values(),
    indicator: () => record.indicators.values(),
    plan: () => record.plans.values(),
    priority: () => record.priorities.values(),
    costs: () => [...record.plans.values()].flatMap((p) => p.costs ?? []),
    review: () => record.reviews.values(),
    recommendation: () => record.recommendations.values(),
    tracker: () => record.trackers.values(),
    'tracker-period': () => [...record.trackers.values()].flatMap((t) => t.periods),
    'case-study': () => record.caseStudies.values(),
  };
  return [...all[kind]()];
}

export const heldKinds: readonly HeldKind[] = [
  'authority',
  'plan',
  'priority',
  'costs',
  'review',
  'recommendation',
  'tracker',
  'tracker-period',
  'indicator',
  'case-study',
  'source',
  'scale',
  'term',
];

function titleOf(record: OpenRecord, held: RecordOf[HeldKind]): string {
  if ('shortTitle' in held) return held.shortTitle;
  if ('tracker' in held)
    return `${record.trackers.get(held.tracker)?.shortTitle ?? held.tracker}, ${periodLabel(held.period)}`;
  if ('shortName' in held) return held.shortName;
  if ('term' in held) return held.term;
  if ('ref' in held) return `${held.ref}: ${held.title}`;
  return 'title' in held ? held.title : held.name;
}

/** A record as the subject of a change. Costs stand on their plan's page, terms in the glossary. */
export function subjectOf<K extends HeldKind>(record: OpenRecord, kind: K, held: RecordOf[K]): Subject {
  const authority = kind === 'authority' ? held.key : 'authority' in held ? held.authority : '';
  const address =
    kind === 'costs' ? pageAddress('plan', held.key) : kind === 'term' ? '/glossary/' : pageAddress(kind, held.key);
  return { kind, key: held.key, title: titleOf(record, held), authority, file: held.file, address };
}
