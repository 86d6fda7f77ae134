import type { NodeKind } from '../../domain/edge.ts';

/** One step of the golden thread, in the words of the page. */
export interface Step {
  readonly name: string;
  readonly many: string;
  /** What an empty step says. */
  readonly none: string;
  /** In a sentence: `a plan priority`. */
  readonly one: string;
}

/** From the finding that causes a promise to the rating that proves it. */
export const steps: readonly Step[] = [
  { name: 'Review', many: 'reviews', none: 'no review linked', one: 'a review' },
  { name: 'Recommendation', many: 'recommendations', none: 'no recommendation linked', one: 'a recommendation' },
  { name: 'Plan priority', many: 'plan priorities', none: 'no priority linked', one: 'a plan priority' },
  { name: 'Action', many: 'actions', none: 'no action linked', one: 'an action' },
  { name: 'Figure', many: 'figures', none: 'no figure linked', one: 'a figure' },
  { name: 'Rating', many: 'trackers', none: 'no rating published', one: 'a tracker' },
];

/** Where a kind of record stands; nothing for those that are beside the thread. */
const places: Partial<Record<NodeKind, number>> = {
  review: 0,
  recommendation: 1,
  plan: 2,
  priority: 2,
  action: 3,
  measure: 4,
  milestone: 4,
  indicator: 4,
  tracker: 5,
  item: 5,
};
export const stepOf = (kind: NodeKind): number | undefined => places[kind];

/** What one record of a kind is called, in a table. */
export const kindName = (kind: NodeKind): string =>
  kind === 'priority' ? 'plan priority' : kind === 'item' ? 'tracker' : kind;

/** The stop that gathers measures and milestones without an indicator. */
export const loose = 'without indicator';
/** False for that stop: what has no indicator is no figure. */
export const isFigure = (id: string): boolean => id !== loose;
