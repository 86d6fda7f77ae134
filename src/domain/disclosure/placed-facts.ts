import type { Fact } from '../../schema/fact.ts';
import type { Content } from '../integrity/content.ts';
import type { Path } from '../integrity/problem.ts';

/** A fact, and where it stands. */
export interface PlacedFact {
  readonly file: string;
  /** To the fact as a whole. */
  readonly path: Path;
  readonly authority: string;
  readonly fact: Fact;
}

/** Every figure about activity, on plans, priorities, reviews and what reviews judged. */
export function* factsIn(content: Content): Generator<PlacedFact> {
  const placed = (file: string, authority: string, facts: readonly Fact[] | undefined, ...path: Path) =>
    (facts ?? []).map((fact, i) => ({ file, authority, path: [...path, 'facts', i], fact }));
  for (const { file, data } of content.of('plan')) yield* placed(file, data.authority, data.facts);
  for (const { file, key, data } of content.of('priority')) {
    const plan = content.get('plan', key.slice(0, key.indexOf('/')))?.data;
    yield* placed(file, plan?.authority ?? '', data.facts);
  }
  for (const { file, data } of content.of('review')) {
    yield* placed(file, data.authority, data.facts);
    for (const [i, j] of data.judgements.entries()) yield* placed(file, data.authority, j.facts, 'judgements', i);
  }
}
