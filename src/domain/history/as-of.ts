import type { Day } from '../day.ts';
import { dayAt, type History } from './history.ts';

/**
 * The day of the last publication that the history tells of: how the record stood then is how it stands. Nothing where
 * later versions could not be compared, since nobody knows when the last of them was published.
 */
export function asOf({ first, publications, until }: Pick<History, 'first' | 'publications' | 'until'>): Day | undefined {
  if (until !== undefined) return undefined;
  const last = publications.at(-1);
  return last ? dayAt(last.at) : first?.on;
}
