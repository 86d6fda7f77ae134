import type { PlannedFigure } from '../schema/figure.ts';
import type { Milestone } from '../schema/milestone.ts';
import type { NodeKind } from './edge.ts';
import { figureShort } from './figure-text.ts';
import { comparePeriods, periodLabel } from './period.ts';
import type { ActionRecord, IndicatorRecord, OpenRecord, PriorityRecord } from './record.ts';
import { answered } from './related.ts';
import { seriesOf } from './series.ts';
import { listOf } from './wording.ts';

/** What is missing on the golden thread, in the words that a page may show. */
export type GapKind =
  | 'nothing answers it'
  | 'only a plan without actions'
  | 'no measurable milestone'
  | 'no lead named'
  | 'no measure'
  | 'no figure'
  | 'target awaited'
  | 'no target'
  | 'no figure for the last period';

export interface Gap {
  readonly kind: NodeKind;
  readonly key: string;
  readonly gap: GapKind;
  /** The printed text or the period in question, where there is one. */
  readonly detail?: string;
  /** How many targets are missing there, of those still to be set. */
  readonly count?: number;
}

/** A milestone that can be measured has a number to reach, or an indicator. */
const measurable = (m: Milestone): boolean =>
  m.indicator !== undefined || (m.figures ?? []).some((f) => f.kind === 'target' && f.value !== undefined);

type Open = Pick<PlannedFigure, 'period' | 'marker' | 'note'>;

/** For which periods targets are still to be set, and what stands in their place: two years may be left open alike. */
const awaitedWords = (targets: readonly Open[]): string =>
  [...Map.groupBy(targets, (t) => t.note)]
    .map(([note, same]) => {
      const periods = listOf(same.map((t) => periodLabel(t.period)));
      return `For ${periods}.${note ? ` ${note}` : ''}`;
    })
    .join(' ');

/** The targets that a plan or a report leaves open: one place that is empty, however many years it is empty for. */
function awaitedGaps(kind: Gap['kind'], key: string, targets: readonly Open[]): Gap[] {
  const open = targets.filter((t) => t.marker === 'awaited');
  return open.length === 0
    ? []
    : [{ kind, key, gap: 'target awaited', detail: awaitedWords(open), count: open.length }];
}

function measureGaps(kind: 'measure' | 'milestone', key: string, m: Milestone): Gap[] {
  const figures = m.figures ?? [];
  const targets = figures.filter((f) => f.kind === 'target');
  return [
    ...(kind === 'measure' && figures.length === 0 && m.indicator === undefined
      ? [{ kind, key, gap: 'no figure' as const }]
      : []),
    ...(figures.length > 0 && targets.length === 0 && kind === 'measure'
      ? [{ kind, key, gap: 'no target' as const }]
      : []),
    ...awaitedGaps(kind, key, targets),
  ];
}

const actionGaps = (a: ActionRecord): Gap[] => [
  ...(a.milestones.some(measurable)
    ? []
    : [{ kind: 'action' as const, key: a.key, gap: 'no measurable milestone' as const }]),
  ...(a.lead.length > 0 ? [] : [{ kind: 'action' as const, key: a.key, gap: 'no lead named' as const }]),
  ...a.milestones.flatMap((m) => measureGaps('milestone', `${a.key}/${m.id}`, m)),
];

/** A priority that is entered only in part has no gap of its own: the page says that it is partial. */
const priorityGaps = (p: PriorityRecord): Gap[] => [
  ...(p.coverage === 'complete' && p.measures.length === 0
    ? [{ kind: 'priority' as const, key: p.key, gap: 'no measure' as const }]
    : []),
  ...p.measures.flatMap((m) => measureGaps('measure', `${p.key}/${m.id}`, m)),
  ...p.actions.flatMap(actionGaps),
];

const indicatorGaps = (i: IndicatorRecord): Gap[] => [
  ...awaitedGaps('indicator', i.key, i.targets ?? []),
  ...figureGaps(i),
];

function figureGaps(i: IndicatorRecord): Gap[] {
  const observations = seriesOf(i, 'area')?.observations ?? [];
  if (!observations.some((o) => o.value !== undefined)) return [{ kind: 'indicator', key: i.key, gap: 'no figure' }];
  const last = observations
    .map((o) => o.period)
    .sort(comparePeriods)
    .at(-1)!;
  const own = observations.filter((o) => o.period === last);
  if (own.some((o) => o.value !== undefined)) return [];
  const elsewhere = own.flatMap((o) => (o.also ?? []).flatMap((a) => a.value ?? []));
  const values = [...new Set(elsewhere.map((value) => figureShort(i, value)))];
  const printed = values.length > 0 ? `; elsewhere in the document, ${listOf(values)}` : '';
  const detail = `${periodLabel(last)}${printed}`;
  return [{ kind: 'indicator', key: i.key, gap: 'no figure for the last period', detail }];
}

/**
 * Everything that is missing on the thread: recommendations that nothing answers, or only a plan by name, actions with
 * no measurable milestone, measures with no figure or an awaited target, indicators with no figure, or none for the
 * last period that their sources name. In the order of the record.
 */
export function gaps(record: OpenRecord): Gap[] {
  const recommendations = [...record.recommendations.values()].flatMap((r): Gap[] => {
    const how = answered(record, r.key);
    if (how === 'yes') return [];
    const gap = how === 'no' ? 'nothing answers it' : 'only a plan without actions';
    return [{ kind: 'recommendation', key: r.key, gap }];
  });
  return [
    ...recommendations,
    ...[...record.priorities.values()].flatMap(priorityGaps),
    ...[...record.indicators.values()].flatMap(indicatorGaps),
  ];
}
