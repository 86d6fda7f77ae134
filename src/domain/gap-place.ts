import type { NamedGap } from './gap-groups.ts';
import type { OpenRecord } from './record.ts';

/** Whose gap it is: the council, and the review or plan that its record belongs to. */
export function gapPlace(record: OpenRecord, { page: { kind, key } }: Pick<NamedGap, 'page'>): string {
  const recommendation = kind === 'recommendation' ? record.recommendations.get(key) : undefined;
  const priority = kind === 'priority' ? key : kind === 'action' ? record.actions.get(key)?.priority : undefined;
  const within =
    record.reviews.get(recommendation?.review ?? '') ??
    record.plans.get(record.priorities.get(priority ?? '')?.plan ?? '');
  const authority = within?.authority ?? record.indicators.get(key)?.authority ?? '';
  const council = record.authorities.get(authority)?.shortName ?? authority;
  return [council, within?.shortTitle].filter(Boolean).join(', ');
}
