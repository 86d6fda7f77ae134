import type { OpenRecord } from './record.ts';
import { recommendationsBehind, type Related } from './related.ts';

/** What stands on the thread of an indicator for its own sake, and what only its priorities and actions bring along. */
export interface DirectThread {
  readonly own: Related;
  /** Recommendations that this figure would not show, by key. */
  readonly along: readonly string[];
  /** Whether nothing is linked to the figure at all. */
  readonly empty: boolean;
}

/**
 * Parts the recommendations that an indicator itself would show from those that its priorities and actions answer: of
 * the latter its figures say nothing, and a reader would take them to.
 */
export function directThread(record: OpenRecord, related: Related): DirectThread {
  const shown = new Set(related.indicators.flatMap((key) => recommendationsBehind(record, 'indicator', key)));
  const recommendations = related.recommendations.filter((key) => shown.has(key));
  const reviews = new Set(recommendations.map((key) => record.recommendations.get(key)?.review));
  const { indicators: _, ...others } = related;
  return {
    own: { ...related, recommendations, reviews: related.reviews.filter((key) => reviews.has(key)) },
    along: related.recommendations.filter((key) => !shown.has(key)),
    empty: Object.values(others).every((keys) => keys.length === 0),
  };
}
