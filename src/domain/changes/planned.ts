import type { PlannedFigure } from '../../schema/figure.ts';
import type { Milestone } from '../../schema/milestone.ts';
import type { Path } from '../integrity/problem.ts';
import { countsChildren } from '../disclosure/counts-children.ts';
import { periodLabel } from '../period.ts';
import type { IndicatorRecord, PriorityRecord } from '../record.ts';
import { printedWords, rawOf } from './printed.ts';
import type { Statement } from './statement.ts';
import { untold } from './untold.ts';

interface Holder {
  readonly id: string;
  readonly title: string;
  readonly path: Path;
  readonly locator: string;
  readonly milestone: Milestone;
}

/** The measures of a priority and the milestones of its actions: whatever figures are planned for. */
export const holdersOf = (priority: PriorityRecord): Holder[] => [
  ...priority.measures.map((m, i) => ({
    id: `measure ${m.id}`,
    title: m.title,
    path: ['measures', i],
    locator: m.locator,
    milestone: m,
  })),
  ...priority.actions.flatMap((a, i) =>
    a.milestones.map((m, j) => ({
      id: `action ${a.id}, milestone ${m.id}`,
      title: `${a.title}, ${m.title}`,
      path: ['actions', i, 'milestones', j],
      locator: m.locator ?? a.locator,
      milestone: m,
    })),
  ),
];

/** What is planned, or reached, for the measures and milestones that both versions have, of some kinds of figure. */
export function plannedStatements(
  priority: PriorityRecord,
  indicators: ReadonlyMap<string, IndicatorRecord>,
  kinds: readonly PlannedFigure['kind'][],
  shared: ReadonlySet<string>,
): (Statement & { readonly indicator: string | undefined })[] {
  return holdersOf(priority)
    .filter((h) => shared.has(h.id))
    .flatMap(({ id, title, path, locator, milestone }) =>
      (milestone.figures ?? []).flatMap((f, k) => {
        if (!kinds.includes(f.kind)) return [];
        const indicator = milestone.indicator === undefined ? undefined : indicators.get(milestone.indicator);
        const at = [...path, 'figures', k];
        const statement = {
          id: `${id}, ${f.kind}, ${f.period}`,
          same: f.marker === undefined ? `${id}\n${f.kind}\n${rawOf(f)}` : undefined,
          period: f.period,
          raw: rawOf(f),
          words: printedWords(f, indicator),
          value: f.value,
          marker: f.marker,
          name: `${title}, ${f.kind} for ${periodLabel(f.period)}`,
          path: at,
          at,
          revised: f.revised,
          source: priority.source,
          locator,
          indicator: milestone.indicator,
        };
        return f.kind !== 'target' && indicator && countsChildren(indicator) ? [untold(statement)] : [statement];
      }),
    );
}

/** The measures and milestones that both versions of a priority have, by id. */
export function sharedHolders(before: PriorityRecord, after: PriorityRecord): ReadonlySet<string> {
  const ids = new Set(holdersOf(after).map((h) => h.id));
  return new Set(
    holdersOf(before)
      .map((h) => h.id)
      .filter((id) => ids.has(id)),
  );
}
