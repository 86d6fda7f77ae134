import type { OpenRecord, ReviewRecord } from '../record.ts';
import type { Finder } from './comparison.ts';
import { levelCourse, levelWords } from './level.ts';
import { differences, type Statement } from './statement.ts';
import { tell } from './tell.ts';

/** An area without a grade has findings only: the grade may be given later, and is then new. */
export const judgementStatements = (record: OpenRecord, review: ReviewRecord): Statement[] =>
  review.judgements.flatMap((j, i) => {
    if (j.grade === undefined) return [];
    const scale = record.scales.get(j.scale ?? review.scale ?? '');
    return {
      id: `judgement, ${j.id}`,
      raw: j.grade,
      words: levelWords(scale, j.grade),
      name: j.area,
      path: ['judgements', i, 'grade'],
      at: ['judgements', i],
      revised: j.revised,
      source: review.source,
      locator: j.locator,
    };
  });

/** The grades of reviews. */
export const judgements: Finder = function* (c) {
  for (const { before, after, subject } of c.both('review'))
    for (const d of differences(judgementStatements(c.before, before), judgementStatements(c.after, after))) {
      if (d.how !== 'revised') {
        yield tell(subject, d, { noun: 'judgement', words: d.how === 'added' ? `judged ${d.after.words}` : undefined });
        continue;
      }
      const at = after.judgements[d.after.path[1] as number];
      const verb = levelCourse(c.after.scales.get(at?.scale ?? after.scale ?? ''), d.before.raw, d.after.raw);
      const said = verb === 'revised' ? '' : `, which is ${verb}`;
      const words = `the judgement is changed from ${d.before.words} to ${d.after.words}${said}`;
      yield tell(subject, d, { noun: 'judgement', verb, words });
    }
};
