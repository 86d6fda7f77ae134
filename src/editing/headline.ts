import { plural } from '../domain/wording.ts';
import type { Outcome } from '../intake/outcome.ts';
import type { Examination } from './examine.ts';

/** What the heading above a report says: the whole of it in one line. */
export function headlineOf(e: Pick<Examination, 'problems' | 'refused' | 'outcomes'>): string {
  if (e.problems.length > 0) return `${plural(e.problems.length, 'problem')}: nothing can be imported yet`;
  if (e.refused.length > 0)
    return `The check would refuse ${plural(e.refused.length, 'thing')}: nothing can be imported yet`;
  const of = (action: Outcome['action']) => e.outcomes.filter((o) => o.action === action).length;
  const parts = [`${of('added')} added`, `${of('revised')} revised`, `${of('left')} left as published`];
  return `${plural(e.outcomes.length, 'figure')} read: ${parts.join(', ')}`;
}
