import type { Entry } from '../schema/tracker.ts';
import type { Revising } from './differences.ts';
import type { FieldChange } from './outcome.ts';

/** A rating or its arrow that was published changes: what it was stays beside it, with the day and the reason. */
export function revisions(before: Entry, fields: readonly FieldChange[], on: Revising | undefined): Entry['revised'] {
  const { reason, today } = on ?? {};
  if (!reason || !today) return before.revised;
  const now = (name: string) => fields.find((f) => f.field === name)?.now;
  // What is suppressed from now on is told nowhere, also not as what was said before.
  const rating = now('marker') === 'c' ? 'c' : before.rating;
  const was = [
    ...(rating !== undefined && now('rating') !== undefined ? [rating] : []),
    ...(before.direction !== undefined && now('direction') ? [before.direction] : []),
  ];
  return was.length === 0
    ? before.revised
    : [...(before.revised ?? []), ...was.map((w) => ({ was: w, on: today, reason }))];
}

/** An arrow that goes leaves no place of its own to say so: the period’s file says it. */
export function withdrawals(before: Entry, fields: readonly FieldChange[], on: Revising | undefined) {
  const gone = before.direction !== undefined && fields.some((f) => f.field === 'direction' && f.now === '');
  if (!gone || !on?.reason) return [];
  const name = ['direction', before.item, before.aspect].filter((part) => part !== undefined).join(', ');
  return [{ was: `${name}: ${before.direction}`, on: on.today, reason: on.reason }];
}
