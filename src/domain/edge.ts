/** The kinds of record that the golden thread runs through. */
export type NodeKind =
  | 'review'
  | 'recommendation'
  | 'plan'
  | 'priority'
  | 'action'
  | 'milestone'
  | 'measure'
  | 'indicator'
  | 'tracker'
  | 'item'
  | 'case study';

/** Read as a sentence: a review `makes` a recommendation, a recommendation is `answered by` a priority. */
export type Relation =
  'makes' | 'answered by' | 'has' | 'measured by' | 'follows' | 'replaces' | 'illustrates' | 'concerns';

/**
 * One edge of the golden thread. Keys are those of the record; a measure's is `plan/priority/measure`, a milestone's
 * `plan/priority/action/milestone`, a tracker item's `tracker/item`.
 */
export interface Edge {
  readonly fromKind: NodeKind;
  readonly from: string;
  readonly relation: Relation;
  readonly toKind: NodeKind;
  readonly to: string;
  /** structure: one holds or names the other; stated: a source says so; editorial: judged here, with the reason. */
  readonly basis: 'structure' | 'stated' | 'editorial';
  readonly reason?: string;
  readonly source?: string;
  readonly locator?: string;
}

const relationBack: Record<Relation, string> = {
  makes: 'made by',
  'answered by': 'answers',
  has: 'part of',
  'measured by': 'measures',
  follows: 'followed by',
  replaces: 'replaced by',
  illustrates: 'illustrated by',
  concerns: 'subject of',
};

/** The relation read from the other end: `answered by` becomes `answers`. */
export const inverse = (relation: Relation): string => relationBack[relation];
