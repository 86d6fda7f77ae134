import type { Content } from './content.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { oneOf } from './words.ts';

interface Rated {
  readonly file: string;
  readonly path: Path;
  readonly rating: string;
  /** The key of the scale it should stand on, if any is named. */
  readonly scale: string | undefined;
  /** Where a scale should have been named. */
  readonly by: string;
}

function* ratingsIn(content: Content): Generator<Rated> {
  for (const { file, key, data } of content.of('tracker-period')) {
    const tracker = content.get('tracker', key.slice(0, key.indexOf('/')));
    if (!tracker) continue;
    const base = { file, scale: tracker.data.scale, by: tracker.file };
    for (const [i, { rating }] of data.entries.entries())
      if (rating !== undefined) yield { ...base, path: ['entries', i, 'rating'], rating };
    for (const [i, { rating }] of (data.printedCounts ?? []).entries())
      yield { ...base, path: ['printedCounts', i, 'rating'], rating };
  }
  for (const { file, data } of content.of('review'))
    for (const [i, j] of data.judgements.entries())
      if (j.grade !== undefined)
        yield { file, path: ['judgements', i, 'grade'], rating: j.grade, scale: j.scale ?? data.scale, by: file };
}

function problemOf(content: Content, { file, path, rating, scale, by }: Rated): Problem | undefined {
  const base = { rule: 'rating-on-scale', file, path };
  if (scale === undefined)
    return { ...base, found: `"${rating}", with no scale to stand on`, expected: `a \`scale\` in ${by}` };
  const levels = content.get('scale', scale)?.data.levels.map((l) => l.id);
  if (!levels || levels.includes(rating)) return undefined;
  const near = nearest(rating, levels);
  return {
    ...base,
    found: `"${rating}", which is no level of the scale ${scale}`,
    expected: oneOf(levels, (l) => `"${l}"`),
    ...(near === undefined ? {} : { nearest: `"${near}"` }),
  };
}

/** A rating, printed count or grade that is not on its scale. */
export const ratingOnScale: Rule = function* (content) {
  const without = new Set<string>();
  for (const rated of ratingsIn(content)) {
    // One scale is missing, however many ratings wait for it.
    if (rated.scale === undefined && without.has(rated.file)) continue;
    if (rated.scale === undefined) without.add(rated.file);
    const problem = problemOf(content, rated);
    if (problem) yield problem;
  }
};
