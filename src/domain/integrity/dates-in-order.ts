import type { Milestone } from '../../schema/milestone.ts';
import { firstDay, lastDay, periodOf } from '../period.ts';
import type { Path, Problem } from './problem.ts';
import type { Rule } from './rule.ts';

/** Whether the whole of `a` is over before `b` begins: certain even where a date is only a month or a year. */
const before = (a: string, b: string): boolean => lastDay(periodOf(a)) < firstDay(periodOf(b));

const outOfOrder = (file: string, path: Path, found: string, expected: string): Problem => ({
  rule: 'dates-in-order',
  file,
  path,
  found,
  expected,
});

function* targetsBeforeBaseline(file: string, milestone: Milestone, path: Path): Generator<Problem> {
  const figures = milestone.figures ?? [];
  const baselines = figures.filter((f) => f.kind === 'baseline').map((f) => f.period);
  for (const [i, f] of figures.entries())
    if (f.kind === 'target' && baselines.length > 0 && baselines.every((b) => before(f.period, b)))
      yield outOfOrder(
        file,
        [...path, 'figures', i, 'period'],
        `a target for ${f.period}, before the baseline of ${baselines.join(', ')}`,
        'a target for the baseline’s period or a later one',
      );
}

/** Dates that cannot both be right: published before the fieldwork began, due before counting began, and the like. */
export const datesInOrder: Rule = function* (content) {
  for (const { file, data } of content.of('review')) {
    if (data.fieldwork && data.published && before(data.published, data.fieldwork))
      yield outOfOrder(
        file,
        ['published'],
        `published ${data.published}, before the fieldwork of ${data.fieldwork}`,
        'a date on or after the first day of the fieldwork',
      );
    for (const [i, { from, duePrinted, metOn }] of (data.duties ?? []).entries()) {
      if (from && duePrinted && duePrinted <= from)
        yield outOfOrder(
          file,
          ['duties', i, 'duePrinted'],
          `due ${duePrinted}, and counted from ${from}`,
          `a day after ${from}`,
        );
      if (from && metOn && metOn < from)
        yield outOfOrder(file, ['duties', i, 'metOn'], `met on ${metOn}, and counted from ${from}`, `${from} or later`);
    }
  }
  for (const { file, data } of content.of('tracker-period'))
    if (data.date && before(data.date, data.period))
      yield outOfOrder(
        file,
        ['date'],
        `the position taken on ${data.date}, before ${data.period} began`,
        'a date in the period or after it',
      );
  for (const { file, data } of content.of('priority')) {
    for (const [i, m] of data.measures.entries()) yield* targetsBeforeBaseline(file, m, ['measures', i]);
    for (const [i, a] of data.actions.entries())
      for (const [j, m] of a.milestones.entries())
        yield* targetsBeforeBaseline(file, m, ['actions', i, 'milestones', j]);
  }
};
