import type { Indicator } from '../../schema/indicator.ts';
import type { Milestone } from '../../schema/milestone.ts';
import type { Content } from '../integrity/content.ts';
import type { Path } from '../integrity/problem.ts';

/** A measure or a milestone whose figures are in an indicator’s unit. */
export interface PlacedMilestone {
  readonly file: string;
  /** To the measure or milestone as a whole. */
  readonly at: Path;
  readonly milestone: Milestone;
  readonly indicator: Indicator;
}

/** Every measure and milestone of a priority that names an indicator. */
export function* plannedIn(content: Content): Generator<PlacedMilestone> {
  for (const { file, data } of content.of('priority')) {
    const all = [
      ...data.measures.map((milestone, i) => ({ milestone, at: ['measures', i] as Path })),
      ...data.actions.flatMap((action, i) =>
        action.milestones.map((milestone, j) => ({ milestone, at: ['actions', i, 'milestones', j] as Path })),
      ),
    ];
    for (const { milestone, at } of all) {
      const indicator = milestone.indicator && content.get('indicator', milestone.indicator)?.data;
      if (indicator) yield { file, at, milestone, indicator };
    }
  }
}
