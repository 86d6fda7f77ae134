import type { Path, Problem } from './problem.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
}

function* repeats(
  file: string,
  values: readonly string[],
  place: (i: number) => Path,
  noun: string,
  where: string,
): Generator<Problem> {
  for (const [i, value] of values.entries()) {
    if (values.indexOf(value) === i) continue;
    yield {
      rule: 'same-id',
      file,
      path: place(i),
      found: `the ${noun} "${value}" for the second time`,
      expected: `each ${noun} once in ${where}`,
    };
  }
}

const ids = (file: string, items: readonly Named[], noun: string, ...path: Path) =>
  repeats(
    file,
    items.map((i) => i.id),
    (i) => [...path, i, 'id'],
    `${noun} id`,
    'its list',
  );

/** An id that two items of one list share, or a shape that two levels of one scale share. */
export const sameId: Rule = function* (content) {
  for (const { file, data } of content.of('themes')) yield* ids(file, data.themes, 'theme', 'themes');
  for (const { file, data } of content.of('scale')) {
    yield* ids(file, data.levels, 'level', 'levels');
    const shapes = data.levels.map((l) => l.shape);
    yield* repeats(file, shapes, (i) => ['levels', i, 'shape'], 'shape', 'a scale');
  }
  for (const { file, data } of content.of('indicator')) yield* ids(file, data.series, 'series', 'series');
  for (const { file, data } of content.of('priority')) {
    yield* ids(file, data.measures, 'measure', 'measures');
    yield* ids(file, data.actions, 'action', 'actions');
    for (const [i, a] of data.actions.entries())
      yield* ids(file, a.milestones, 'milestone', 'actions', i, 'milestones');
  }
  for (const { file, data } of content.of('costs')) yield* ids(file, data.lines, 'line', 'lines');
  for (const { file, data } of content.of('review')) {
    yield* ids(file, data.judgements, 'judgement', 'judgements');
    yield* ids(file, data.duties ?? [], 'duty', 'duties');
  }
  for (const { file, data } of content.of('tracker')) yield* ids(file, data.items, 'item', 'items');
};
