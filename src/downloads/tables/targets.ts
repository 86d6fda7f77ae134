import type { ActionRecord, IndicatorRecord, OpenRecord, PriorityRecord } from '../../domain/record.ts';
import type { Milestone } from '../../schema/milestone.ts';
import { byPeriod, byText, inTurn } from '../order.ts';
import { defineTable } from '../table.ts';
import { idOf, markerCell, numbering, periodId, revisionCells } from './cells.ts';
import * as c from './columns.ts';
import { refAt, refIn } from './ref.ts';

const columns = [
  c.authorityColumn,
  {
    ...c.indicatorColumn,
    description: 'The indicator, by its id within the council; empty where the record holds none that counts it.',
  },
  c.column('ref', 'string', 'Reference', 'The reference that this source knows the indicator by, where it has one.'),
  c.periodColumn,
  c.valueColumn,
  c.textColumn,
  c.planColumn,
  c.priorityColumn,
  c.sourceColumn,
  c.locatorColumn,
  c.markerColumn,
  c.noteColumn,
  c.needed(
    'kind',
    'string',
    'Set by',
    'measure: set by a measure of a plan; milestone: set by a milestone of one of its actions; indicator: set outside both, by a report card or a notice.',
    {
      values: ['indicator', 'measure', 'milestone'],
    },
  ),
  c.column('measure', 'string', 'Measure', 'The measure that sets it, by its id within the priority.', {
    pattern: c.idPattern,
  }),
  c.column('measure_title', 'string', 'Measure’s title', 'What the measure or the milestone is called.'),
  c.qualifierColumn,
  c.needed('target', 'string', 'Target', 'The key of the row.'),
  ...c.revisionColumns,
  c.undatedColumn,
  c.column('action', 'string', 'Action', 'The action whose milestone sets it, by its id within the priority.', {
    pattern: c.idPattern,
  }),
  c.column('milestone', 'string', 'Milestone', 'The milestone that sets it, by its id within the action.', {
    pattern: c.idPattern,
  }),
] as const;

type TargetRow = Readonly<Record<(typeof columns)[number]['name'], string>>;

function ofIndicator(indicator: IndicatorRecord): TargetRow[] {
  const number = numbering();
  return (indicator.targets ?? []).map((t) => ({
    authority: indicator.authority,
    indicator: indicator.id,
    ref: refAt(indicator, t.source, t.locator),
    period: t.period,
    value: t.value ?? '',
    text: t.text ?? '',
    plan: '',
    priority: '',
    source: t.source,
    locator: t.locator,
    marker: markerCell(t.marker),
    note: t.note ?? '',
    kind: 'indicator',
    measure: '',
    measure_title: '',
    qualifier: t.qualifier ?? '',
    target: number(`${indicator.key}/${periodId(t.period)}/${t.source}`),
    ...revisionCells(t.revised),
    undated: t.undated ? 'true' : '',
    action: '',
    milestone: '',
  }));
}

/** Something of a plan that sets targets: a measure, or a milestone of an action. */
interface Setting {
  readonly of: Milestone;
  readonly locator: string;
  /** Of a milestone, the action that it belongs to. */
  readonly action?: ActionRecord;
}

const settingsOf = (priority: PriorityRecord): Setting[] => [
  ...priority.measures.map((m) => ({ of: m, locator: m.locator })),
  ...priority.actions.flatMap((action) =>
    action.milestones.map((m) => ({ of: m, locator: m.locator ?? action.locator, action })),
  ),
];

const ofPlans = (record: OpenRecord, priority: PriorityRecord, settings: readonly Setting[]): TargetRow[] =>
  settings.flatMap(({ of, locator, action }) => {
    const number = numbering();
    const indicator = of.indicator === undefined ? undefined : record.indicators.get(of.indicator);
    return (of.figures ?? [])
      .filter((f) => f.kind === 'target')
      .map((f) => ({
        authority: priority.authority,
        indicator: idOf(of.indicator),
        ref: indicator ? refIn(indicator, priority.source) : '',
        period: f.period,
        value: f.value ?? '',
        text: f.text ?? '',
        plan: priority.plan,
        priority: priority.id,
        source: priority.source,
        locator,
        marker: markerCell(f.marker),
        note: f.note ?? '',
        kind: action ? 'milestone' : 'measure',
        measure: action ? '' : of.id,
        measure_title: of.title,
        qualifier: f.qualifier ?? '',
        target: number(`${(action ?? priority).key}/${of.id}/${periodId(f.period)}`),
        ...revisionCells(f.revised),
        undated: '',
        action: action?.id ?? '',
        milestone: action ? of.id : '',
      }));
  });

const order = inTurn<TargetRow>(
  byText('authority'),
  byText('indicator'),
  byText('plan'),
  byText('priority'),
  byText('measure'),
  byText('action'),
  byText('milestone'),
  byPeriod,
  byText('source'),
  byText('target'),
);

const priorities = (record: OpenRecord) => [...record.priorities.values()];

/** The targets of one indicator, those that plans’ measures and milestones set included. */
export const targetsOf = (record: OpenRecord, indicator: IndicatorRecord): TargetRow[] =>
  [
    ...ofIndicator(indicator),
    ...priorities(record).flatMap((p) =>
      ofPlans(
        record,
        p,
        settingsOf(p).filter(({ of }) => of.indicator === indicator.key),
      ),
    ),
  ].sort(order);

export const targets = defineTable({
  name: 'targets',
  title: 'Targets',
  description:
    'Every target: of an indicator, in a report card or a notice; of a measure in a plan; or of a milestone of one of its actions; in numbers or in words, and places left open with the reason why. A milestone without figures is itself a target in words, and stands among the milestones alone.',
  columns,
  primaryKey: ['target'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [
      ...[...record.indicators.values()].flatMap(ofIndicator),
      ...priorities(record).flatMap((p) => ofPlans(record, p, settingsOf(p))),
    ].sort(order),
});
