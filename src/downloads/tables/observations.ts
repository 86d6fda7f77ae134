import { seriesKinds, units, type Series } from '../../schema/indicator.ts';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { revisedParts } from '../../domain/was-before.ts';
import { byPeriod, byText, compareText, inTurn, type Compare } from '../order.ts';
import { defineTable } from '../table.ts';
import { flagsCell, listCell, markerCell, revisionCells } from './cells.ts';
import * as c from './columns.ts';
import { refAt } from './ref.ts';

const columns = [
  c.authorityColumn,
  { ...c.indicatorColumn, required: true },
  c.column('ref', 'string', 'Reference', 'The reference that this source knows the indicator by, where it has one.'),
  c.needed('series', 'string', 'Series', 'Whose figure it is: area, national, similar, or the id of a group.', {
    pattern: c.idPattern,
  }),
  c.needed(
    'series_kind',
    'string',
    'Kind of series',
    'area: the council; national: England; similar: statistical neighbours; group: some of the area’s children.',
    { values: seriesKinds },
  ),
  c.periodColumn,
  c.valueColumn,
  c.markerColumn,
  c.flagsColumn,
  c.noteColumn,
  c.sourceColumn,
  c.locatorColumn,
  c.qualifierColumn,
  c.needed('unit', 'string', 'Unit', 'What the number counts in.', { values: units }),
  c.column('unit_label', 'string', 'Unit in words', 'What follows the number, for rates and counts.'),
  c.needed('indicator_name', 'string', 'Indicator’s name', 'What is measured.'),
  c.column('series_name', 'string', 'Series’ name', 'What a group is called.'),
  c.column('series_note', 'string', 'Note on the series', 'What a reader should know about all figures of the series.'),
  c.needed(
    'reading',
    'integer',
    'Reading',
    '1, or 2 and up where the same source prints other figures for the same period; each says so in its note.',
  ),
  ...c.revisionColumns,
  c.undatedColumn,
  c.column(
    'revised_part',
    'string',
    'What was revised',
    'What stands under “Published before”: figure, or period where the same figure was given for another; in the same order.',
  ),
] as const;

type ObservationRow = Readonly<Record<(typeof columns)[number]['name'], string>>;

function rowsOfSeries(indicator: IndicatorRecord, series: Series): ObservationRow[] {
  return series.observations.flatMap((o) => {
    const row: ObservationRow = {
      authority: indicator.authority,
      indicator: indicator.id,
      ref: refAt(indicator, o.source, o.locator),
      series: series.id,
      series_kind: series.kind,
      period: o.period,
      value: o.value ?? '',
      marker: markerCell(o.marker),
      flags: flagsCell(o.flags),
      note: o.note ?? '',
      source: o.source,
      locator: o.locator,
      qualifier: o.qualifier ?? '',
      unit: indicator.unit,
      unit_label: indicator.unitLabel ?? '',
      indicator_name: indicator.name,
      series_name: series.name ?? '',
      series_note: series.note ?? '',
      reading: '1',
      ...revisionCells(o.revised),
      undated: o.undated ? 'true' : '',
      revised_part: listCell(revisedParts(indicator, o)),
    };
    // Flags, qualifier and a missing date are of the first figure; nothing says that they are of the others too.
    const others = (o.also ?? []).map((also, i) => ({
      ...row,
      value: also.value ?? '',
      marker: markerCell(also.marker),
      ref: refAt(indicator, o.source, also.locator),
      flags: '',
      qualifier: '',
      undated: also.undated ? 'true' : '',
      ...revisionCells(undefined),
      revised_part: '',
      note: also.note,
      locator: also.locator,
      reading: String(i + 2),
    }));
    return [row, ...others];
  });
}

const bySeriesKind: Compare<ObservationRow> = (a, b) =>
  seriesKinds.indexOf(a.series_kind as Series['kind']) - seriesKinds.indexOf(b.series_kind as Series['kind']);

const order = inTurn<ObservationRow>(
  byText('authority'),
  byText('indicator'),
  bySeriesKind,
  byText('series'),
  byPeriod,
  byText('source'),
  (a, b) => Number(a.reading) - Number(b.reading),
  (a, b) => compareText(a.locator, b.locator),
);

export const observationsOf = (indicator: IndicatorRecord): ObservationRow[] =>
  indicator.series.flatMap((s) => rowsOfSeries(indicator, s)).sort(order);

export const observations = defineTable({
  name: 'observations',
  title: 'Observations',
  description:
    'Every figure of every indicator: one figure a row, as its source printed it. Where two sources, or two places in one, print different figures, each has its row.',
  columns,
  primaryKey: ['authority', 'indicator', 'series', 'period', 'source', 'reading'],
  foreignKeys: [c.toSources],
  rows: (record: OpenRecord) => [...record.indicators.values()].flatMap(observationsOf).sort(order),
});
