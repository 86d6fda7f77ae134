import { counted } from '../integrity/words.ts';
import type { Finder } from './comparison.ts';
import type { Subject } from './held.ts';
import { judgementStatements } from './judgements.ts';
import { ratingStatements } from './ratings.ts';
import type { Statement } from './statement.ts';
import type { Told } from './tell.ts';

/** What reads otherwise though its file is as it was: the scale calls the same level by another word. */
function* between(
  subject: Subject,
  noun: 'rating' | 'judgement',
  before: readonly Statement[],
  after: readonly Statement[],
): Generator<Told> {
  const old = new Map(before.map((s) => [s.id, s]));
  const other = after.flatMap((s) => {
    const was = old.get(s.id);
    return was && was.raw === s.raw && was.words !== s.words ? [{ was: was.words, now: s.words, s }] : [];
  });
  for (const of of Map.groupBy(other, (o) => `${o.was}\n${o.now}`).values()) {
    const { was, now, s } = of[0]!;
    const many = of.length === 1 ? `the ${noun} of ${s.name} reads` : `${counted(of.length, noun)} read`;
    yield {
      noun,
      verb: 'revised',
      subject,
      path: s.path,
      sentence: `${subject.title}: ${many} ${now} now, no longer ${was}: the scale calls it otherwise.`,
      old: was,
      new: now,
      source: s.source,
      locator: s.locator,
    };
  }
}

/** Ratings and grades that read otherwise because their scale changed, or another took its place. */
export const relabelled: Finder = function* (c) {
  for (const { before, after, subject } of c.both('tracker-period'))
    yield* between(
      subject,
      'rating',
      ratingStatements(c.before, before, false),
      ratingStatements(c.after, after, false),
    );
  for (const { before, after, subject } of c.both('review'))
    yield* between(subject, 'judgement', judgementStatements(c.before, before), judgementStatements(c.after, after));
};
