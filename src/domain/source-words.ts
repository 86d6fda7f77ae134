import type { Source } from '../schema/source.ts';
import { periodLabel } from './period.ts';

/** A document by what it is and when it came out, to the month: `the update report of October 2013`. */
export function sourceWords({ kind, published }: Pick<Source, 'kind' | 'published'>): string {
  return `the ${kind === 'other' ? 'document' : kind} of ${periodLabel(published.slice(0, 7))}`;
}
