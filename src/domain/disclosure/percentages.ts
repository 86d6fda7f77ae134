import type { Indicator } from '../../schema/indicator.ts';
import type { Content } from '../integrity/content.ts';
import type { Path } from '../integrity/problem.ts';
import { factsIn } from './placed-facts.ts';
import { plannedIn } from './placed-milestones.ts';

/** A percentage that the record prints, and of whom. */
export interface Percentage {
  readonly file: string;
  /** To the number. */
  readonly path: Path;
  readonly value: string;
  /** What it is a percentage of, in words: the group’s name, or what is measured. */
  readonly of: string;
  readonly name: string;
  readonly authority: string;
  readonly period: string | undefined;
  readonly note: string | undefined;
}

function* ofIndicator(file: string, indicator: Indicator): Generator<Percentage> {
  const { authority, shortName } = indicator;
  for (const [i, s] of indicator.series.entries()) {
    if (s.kind === 'national' || s.kind === 'similar') continue;
    const of = s.kind === 'group' ? (s.name ?? s.id) : indicator.name;
    const name = s.kind === 'group' ? `${shortName}, ${of}` : shortName;
    for (const [j, o] of s.observations.entries()) {
      const at = ['series', i, 'observations', j];
      const shared = { file, of, name, authority, period: o.period };
      // “Over 50” is no rounding: what it may stand for is not known.
      if (o.value !== undefined && o.qualifier === undefined)
        yield { ...shared, path: [...at, 'value'], value: o.value, note: o.note };
      for (const [k, a] of (o.also ?? []).entries())
        if (a.value !== undefined) yield { ...shared, path: [...at, 'also', k, 'value'], value: a.value, note: a.note };
    }
  }
}

/** Every percentage of the council’s own: in indicators, facts, and what measures and milestones saw. */
export function* percentagesIn(content: Content): Generator<Percentage> {
  for (const { file, data } of content.of('indicator')) if (data.unit === 'percent') yield* ofIndicator(file, data);
  for (const { file, at, milestone, indicator } of plannedIn(content)) {
    if (indicator.unit !== 'percent') continue;
    const { authority, name: of, shortName: name } = indicator;
    for (const [i, { kind, value, qualifier, period, note }] of (milestone.figures ?? []).entries())
      if (kind !== 'target' && value !== undefined && qualifier === undefined)
        yield { file, path: [...at, 'figures', i, 'value'], value, of, name, authority, period, note };
  }
  for (const { file, path, authority, fact } of factsIn(content)) {
    const { value, unit, what, qualifier, period, note } = fact;
    if (unit === '%' && value !== undefined && qualifier === undefined && !value.startsWith('-'))
      yield { file, path: [...path, 'value'], value, of: what, name: what, authority, period, note };
  }
}
