import type { KindName } from '../../schema/kinds.ts';
import type { Path } from '../integrity/problem.ts';

/** Not said by the record: it follows from its place, or from records below it. */
const derived = ['$schema', 'key', 'id', 'file', 'priorities', 'costs', 'recommendations', 'periods'];
const placed = ['plan', 'review', 'tracker', 'priority', 'authority'];
const children: readonly KindName[] = ['priority', 'costs', 'recommendation', 'tracker-period'];

/** Fields that other finders tell of, by the names on their way; `*` is any item of a list. A list ending in `*` is told of where items come and go. */
const told: Partial<Record<KindName, readonly string[]>> = {
  indicator: [
    'polarity range tolerance deadBand unit unitLabel seasonal revised',
    'series.*.observations.* targets.*',
    'series.*.observations.*.value series.*.observations.*.marker series.*.observations.*.qualifier series.*.observations.*.revised',
    'series.*.observations.*.also series.*.observations.*.also.* series.*.observations.*.also.*.value series.*.observations.*.also.*.marker',
    'targets.*.value targets.*.text targets.*.marker targets.*.qualifier targets.*.revised targets',
  ],
  plan: ['facts facts.* facts.*.value facts.*.marker facts.*.qualifier facts.*.unit facts.*.revised revised'],
  priority: [
    'facts facts.* facts.*.value facts.*.marker facts.*.qualifier facts.*.unit facts.*.revised revised',
    'measures.* actions.* actions.*.milestones.* actions.*.status actions.*.due actions.*.due.period actions.*.due.text actions.*.revised',
    'measures.*.indicator actions.*.milestones.*.indicator',
    'measures.*.figures measures.*.figures.* actions.*.milestones.*.figures actions.*.milestones.*.figures.*',
    ...['measures.*', 'actions.*.milestones.*'].flatMap((holder) =>
      ['value', 'text', 'marker', 'qualifier', 'revised'].map((f) => `${holder}.figures.*.${f}`),
    ),
  ],
  costs: ['unit revised lines.*.amounts.* lines.*.amounts.*.value lines.*.amounts.*.text lines.*.amounts.*.revised'],
  review: [
    'facts facts.* facts.*.value facts.*.marker facts.*.qualifier facts.*.unit facts.*.revised revised',
    'judgements.*.facts judgements.*.facts.* judgements.*.facts.*.value judgements.*.facts.*.marker',
    'judgements.*.facts.*.qualifier judgements.*.facts.*.unit judgements.*.facts.*.revised',
    'judgements.*.grade judgements.*.revised duties duties.* duties.*.duePrinted duties.*.workingDays duties.*.from',
    'duties.*.metOn duties.*.revised',
  ],
  recommendation: ['due timescale revised'],
  tracker: ['items.*'],
  'tracker-period': [
    'entries.* entries.*.rating entries.*.marker entries.*.direction entries.*.revised revised',
    'printedCounts printedCounts.* printedCounts.*.count printedCounts.*.percent',
  ],
  scale: ['levels.*.exception'],
  themes: ['themes.*'],
  site: ['firstPublished'],
};

const sets = new Map(
  Object.entries(told).map(([kind, lines = []]) => [kind, new Set(lines.flatMap((l) => l.split(' ')))]),
);

/** Whether a field's change is told of by another finder, or follows from something else. */
export function toldElsewhere(kind: KindName, path: Path): boolean {
  const [top, ...more] = path;
  if (derived.includes(String(top))) return true;
  if (more.length === 0 && children.includes(kind) && placed.includes(String(top))) return true;
  // An action carries its plan and priority with it, which the file does not say.
  if (top === 'actions' && more.length === 2 && ['key', ...placed].includes(String(more[1]))) return true;
  return sets.get(kind)?.has(path.map((p) => (typeof p === 'number' ? '*' : p)).join('.')) ?? false;
}
