import { dateWords, listOf, plural } from '../wording.ts';
import type { FirstPublication } from './history.ts';

/** The first publication in a sentence: `First published on 22 November 2026, with 4 plans, …`. */
export function firstWords({ on, counts }: FirstPublication): string {
  const day = `First published on ${dateWords(on)}`;
  if (!counts) return `${day}.`;
  const { plans, reviews, trackers, indicators, figures } = counts;
  const held = [
    plural(plans, 'plan'),
    plural(reviews, 'review'),
    plural(trackers, 'tracker'),
    `${plural(indicators, 'indicator')} with ${plural(figures, 'figure')}`,
  ];
  return `${day}, with ${listOf(held)}.`;
}
