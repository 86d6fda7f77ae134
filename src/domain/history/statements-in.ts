import { costStatements } from '../changes/costs.ts';
import { actionDeadlines, dutyDeadlines, recommendationDeadlines } from '../changes/deadlines.ts';
import { factStatements } from '../changes/facts.ts';
import { figureStatements } from '../changes/figures.ts';
import type { HeldKind, RecordOf } from '../changes/held.ts';
import { judgementStatements } from '../changes/judgements.ts';
import { plannedStatements, sharedHolders } from '../changes/planned.ts';
import { ratingStatements } from '../changes/ratings.ts';
import type { Statement } from '../changes/statement.ts';
import { ownTargets } from '../changes/targets.ts';
import type { OpenRecord, PriorityRecord, ReviewRecord } from '../record.ts';

const asItIs = (key: string) => key;

const ofPriority = (record: OpenRecord, p: PriorityRecord): Statement[] => [
  ...plannedStatements(p, record.indicators, ['baseline', 'target', 'actual'], sharedHolders(p, p)),
  ...actionDeadlines(p),
  ...factStatements(p.facts, p.source),
];

const ofReview = (record: OpenRecord, r: ReviewRecord): Statement[] => [
  ...judgementStatements(record, r),
  ...dutyDeadlines(r),
  ...factStatements(r.facts, r.source),
  ...r.judgements.flatMap((j, i) => factStatements(j.facts, r.source, 'judgements', i)),
];

/** Everything that a record says and that can be revised, as printed. */
export function statementsIn<K extends HeldKind>(record: OpenRecord, kind: K, held: RecordOf[K]): Statement[] {
  const of: { readonly [P in HeldKind]?: (held: RecordOf[P]) => Statement[] } = {
    indicator: (i) => [...figureStatements(i, asItIs), ...ownTargets(i, asItIs)],
    plan: (p) => factStatements(p.facts, p.source),
    priority: (p) => ofPriority(record, p),
    costs: costStatements,
    review: (r) => ofReview(record, r),
    recommendation: recommendationDeadlines,
    'tracker-period': (p) => [...ratingStatements(record, p, false), ...ratingStatements(record, p, true)],
  };
  return (of[kind] as ((held: RecordOf[K]) => Statement[]) | undefined)?.(held) ?? [];
}
