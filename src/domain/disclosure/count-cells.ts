import type { Indicator } from '../../schema/indicator.ts';
import type { Milestone } from '../../schema/milestone.ts';
import type { Revision } from '../../schema/revision.ts';
import type { Marker } from '../../schema/value.ts';
import type { Content } from '../integrity/content.ts';
import type { Path } from '../integrity/problem.ts';
import { periodLabel } from '../period.ts';
import { countsChildren, factCountsChildren } from './counts-children.ts';
import { factsIn } from './placed-facts.ts';
import { plannedIn } from './placed-milestones.ts';

/** One place where the record counts children: the number, or why there is none. */
export interface CountCell {
  /** The same in every version of the content that has the cell. */
  readonly id: string;
  readonly file: string;
  /** To what holds the number and what was said before. */
  readonly at: Path;
  /** To the number or the marker itself. */
  readonly path: Path;
  /** What is counted, as the indicator or the fact calls it. */
  readonly subject: string;
  /** The same, of whom and when. */
  readonly name: string;
  readonly value: string | undefined;
  readonly marker: Marker | undefined;
  readonly revised: readonly Revision[];
  readonly note: string | undefined;
}

interface Printed {
  readonly value?: string | undefined;
  readonly marker?: Marker | undefined;
  readonly revised?: readonly Revision[] | undefined;
  readonly note?: string | undefined;
  readonly period?: string | undefined;
}

function cell(
  file: string,
  at: Path,
  id: string,
  what: readonly [string, ...(string | undefined)[]],
  p: Printed,
): CountCell {
  return {
    id: [file, id].join('\n'),
    file,
    at,
    path: [...at, p.value === undefined ? 'marker' : 'value'],
    subject: what[0],
    name: [...what, p.period && periodLabel(p.period)].filter(Boolean).join(', '),
    value: p.value,
    marker: p.marker,
    revised: p.revised ?? [],
    note: p.note,
  };
}

function* ofIndicator(file: string, indicator: Indicator): Generator<CountCell> {
  for (const [i, s] of indicator.series.entries())
    for (const [j, o] of s.observations.entries()) {
      const at = ['series', i, 'observations', j];
      const what = [indicator.shortName, s.kind === 'area' ? undefined : (s.name ?? s.id)] as const;
      const id = `${s.id}, ${o.period}, ${o.source}`;
      yield cell(file, at, id, what, o);
      for (const [k, a] of (o.also ?? []).entries())
        yield cell(file, [...at, 'also', k], `${id}, also ${a.locator}`, what, { ...a, period: o.period });
    }
}

function* ofMilestone(file: string, at: Path, milestone: Milestone, indicator: Indicator): Generator<CountCell> {
  for (const [i, f] of (milestone.figures ?? []).entries())
    if (f.kind !== 'target' && f.text === undefined)
      yield cell(
        file,
        [...at, 'figures', i],
        `${at[0]} ${milestone.id}, ${f.kind}, ${f.period}`,
        [indicator.shortName, milestone.title],
        f,
      );
}

/** Every count of children in the content: figures of indicators, what measures and milestones saw, facts. No targets. */
export function* countCells(content: Content): Generator<CountCell> {
  for (const { file, data } of content.of('indicator')) if (countsChildren(data)) yield* ofIndicator(file, data);
  for (const { file, at, milestone, indicator } of plannedIn(content))
    if (countsChildren(indicator)) yield* ofMilestone(file, at, milestone, indicator);
  for (const { file, path, fact } of factsIn(content))
    if (factCountsChildren(fact))
      yield cell(file, path, `${path[0]} ${fact.what}, ${fact.period ?? ''}`, [fact.what], fact);
}
