import type { IndicatorRecord, OpenRecord, PriorityRecord } from '../../domain/record.ts';
import type { Measure } from '../../schema/milestone.ts';
import { byPeriod, byText, inTurn } from '../order.ts';
import { defineTable } from '../table.ts';
import { idOf, markerCell, numbering, periodId, revisionCells } from './cells.ts';
import * as c from './columns.ts';
import { refAt, refIn } from './ref.ts';

const columns = [
  c.authorityColumn,
  { ...c.indicatorColumn, description: 'The indicator, by its id within the council; empty for a target in words.' },
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
    'measure: set by a measure of a plan; indicator: set outside a plan’s measures.',
    {
      values: ['indicator', 'measure'],
    },
  ),
  c.column('measure', 'string', 'Measure', 'The measure that sets it, by its id within the priority.', {
    pattern: c.idPattern,
  }),
  c.column('measure_title', 'string', 'Measure’s title', 'What the measure is called.'),
  c.qualifierColumn,
  c.needed('target', 'string', 'Target', 'The key of the row.'),
  ...c.revisionColumns,
  c.undatedColumn,
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
  }));
}

function ofMeasures(record: OpenRecord, priority: PriorityRecord, measures: readonly Measure[]): TargetRow[] {
  return measures.flatMap((measure) => {
    const number = numbering();
    const indicator = measure.indicator === undefined ? undefined : record.indicators.get(measure.indicator);
    return (measure.figures ?? [])
      .filter((f) => f.kind === 'target')
      .map((f) => ({
        authority: priority.authority,
        indicator: idOf(measure.indicator),
        ref: indicator ? refIn(indicator, priority.source) : '',
        period: f.period,
        value: f.value ?? '',
        text: f.text ?? '',
        plan: priority.plan,
        priority: priority.id,
        source: priority.source,
        locator: measure.locator,
        marker: markerCell(f.marker),
        note: f.note ?? '',
        kind: 'measure',
        measure: measure.id,
        measure_title: measure.title,
        qualifier: f.qualifier ?? '',
        target: number(`${priority.key}/${measure.id}/${periodId(f.period)}`),
        ...revisionCells(f.revised),
        undated: '',
      }));
  });
}

const order = inTurn<TargetRow>(
  byText('authority'),
  byText('indicator'),
  byText('plan'),
  byText('priority'),
  byText('measure'),
  byPeriod,
  byText('source'),
  byText('target'),
);

const priorities = (record: OpenRecord) => [...record.priorities.values()];

/** The targets of one indicator, those that plans’ measures set included. */
export const targetsOf = (record: OpenRecord, indicator: IndicatorRecord): TargetRow[] =>
  [
    ...ofIndicator(indicator),
    ...priorities(record).flatMap((p) =>
      ofMeasures(
        record,
        p,
        p.measures.filter((m) => m.indicator === indicator.key),
      ),
    ),
  ].sort(order);

export const targets = defineTable({
  name: 'targets',
  title: 'Targets',
  description:
    'Every target: of an indicator, in a report card or a notice, or of a measure in a plan; in numbers or in words.',
  columns,
  primaryKey: ['target'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) =>
    [
      ...[...record.indicators.values()].flatMap(ofIndicator),
      ...priorities(record).flatMap((p) => ofMeasures(record, p, p.measures)),
    ].sort(order),
});
