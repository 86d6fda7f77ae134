import { earlyMeaning, type EarlyTarget } from '../../domain/early-targets.ts';
import { figureShort, flagWords, markerWords } from '../../domain/figure-text.ts';
import { comparePeriods, middle, periodLabel, periodOf } from '../../domain/period.ts';
import type { PlannedTarget } from '../../domain/planned-targets.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { revisionWords } from '../../domain/revision-words.ts';
import type { Observation, Target } from '../../schema/figure.ts';
import { symbolOf } from '../../schema/value.ts';
import { openEnded, openMeaning } from './open-ended.ts';
import { seriesName } from './model.ts';

/** One printed figure in a cell: several stand in one cell where sources differ. */
export interface CellFigure {
  readonly text: string;
  /** What flags and symbols mean, in words. */
  readonly meaning: string | undefined;
  readonly source: string | undefined;
  readonly locator: string | undefined;
  /** Number of the note under the table. */
  readonly note: number | undefined;
}

export interface TrendTable {
  readonly columns: readonly string[];
  /** For each column the number of the note on all its figures, where its series has one. */
  readonly columnNotes: readonly (number | undefined)[];
  /** A row for each period, in order of time; `at` is its middle, in days since 1970. */
  readonly rows: readonly {
    readonly period: string;
    readonly at: number;
    readonly cells: readonly (readonly CellFigure[])[];
  }[];
  readonly notes: readonly string[];
  /** Every source in the table, in order of appearance. */
  readonly sources: readonly string[];
}

/** Said in the cell of a figure whose period is a reading. */
const undatedMeaning = 'no date printed';

/** The table beside a trend: every figure that any source prints, each with where it stands. */
export function trendTable(
  indicator: IndicatorRecord,
  planned: readonly PlannedTarget[],
  area: string,
  early: readonly EarlyTarget[],
): TrendTable {
  const notes: string[] = [];
  const noteOf = (note: string | undefined): number | undefined => {
    if (note === undefined) return undefined;
    if (!notes.includes(note)) notes.push(note);
    return notes.indexOf(note) + 1;
  };
  const ofObservation = (o: Observation): CellFigure[] => {
    const flags = (o.flags ?? []).filter((f) => f !== 'b');
    const value = o.value === undefined ? undefined : figureShort(indicator, o.value);
    const text = value ?? (o.marker ? symbolOf(o.marker) : '');
    const meanings = [
      ...(o.marker ? [markerWords(o.marker)] : []),
      ...(o.interval
        ? [`interval ${figureShort(indicator, o.interval.low)} to ${figureShort(indicator, o.interval.high)}`]
        : []),
      ...(openEnded(o) ? [openMeaning] : []),
      ...(o.value !== undefined && o.undated ? [undatedMeaning] : []),
      ...(o.flags ?? []).map((f) => (f === 'b' ? 'not comparable with the figures before' : flagWords(f))),
    ];
    const first = {
      text: [o.qualifier, text, ...flags.map((f) => `[${f}]`)].filter(Boolean).join(' '),
      meaning: meanings.length > 0 ? meanings.join(', ') : undefined,
      source: o.source,
      locator: o.locator,
      note: noteOf(revisionWords(indicator, o)),
    };
    const also = (o.also ?? []).map((a) => ({
      text: a.value === undefined ? symbolOf(a.marker!) : figureShort(indicator, a.value),
      meaning: a.undated ? `also printed, ${undatedMeaning}` : 'also printed',
      source: o.source,
      locator: a.locator,
      note: noteOf(a.note),
    }));
    return [first, ...also];
  };
  const isEarly = (t: Pick<Target, 'period' | 'value'>) =>
    early.some((e) => e.period === t.period && e.value === t.value);
  const ofTarget = (t: Target): CellFigure => ({
    text: [
      t.qualifier,
      t.value === undefined ? (t.text ?? (t.marker ? symbolOf(t.marker) : '')) : figureShort(indicator, t.value),
    ]
      .filter(Boolean)
      .join(' '),
    meaning:
      [
        ...(t.marker ? [markerWords(t.marker)] : t.undated ? [undatedMeaning] : []),
        ...(isEarly(t) ? [earlyMeaning] : []),
      ].join(', ') || undefined,
    source: t.source,
    locator: t.locator,
    note: noteOf(revisionWords(indicator, t)),
  });
  const ofPlan = (t: PlannedTarget): CellFigure => ({
    text: t.value === undefined ? (t.text ?? '') : figureShort(indicator, t.value),
    meaning: isEarly(t) ? `${t.label}, ${earlyMeaning}` : t.label,
    source: undefined,
    locator: undefined,
    note: undefined,
  });
  /** Two places of a plan may set the same target: it is one figure here. */
  const plansFor = (period: string) => [
    ...new Map(planned.filter((t) => t.period === period).map((t) => [`${t.value ?? t.text} ${t.label}`, t])).values(),
  ];
  const columnNotes = indicator.series.map((s) => noteOf(s.note));
  const targets = indicator.targets ?? [];
  const hasTargets = targets.length + planned.length > 0;
  const periods = [
    ...new Set([
      ...indicator.series.flatMap((s) => s.observations.map((o) => o.period)),
      ...targets.map((t) => t.period),
      ...planned.map((t) => t.period),
    ]),
  ].sort(comparePeriods);
  const rows = periods.map((period) => ({
    period: periodLabel(period),
    at: middle(periodOf(period)),
    cells: [
      ...indicator.series.map((s) => s.observations.filter((o) => o.period === period).flatMap(ofObservation)),
      ...(hasTargets
        ? [[...targets.filter((t) => t.period === period).map(ofTarget), ...plansFor(period).map(ofPlan)]]
        : []),
    ],
  }));
  return {
    columns: [...indicator.series.map((s) => seriesName(s, area)), ...(hasTargets ? ['Target'] : [])],
    columnNotes,
    rows,
    notes,
    sources: [
      ...new Set(rows.flatMap((r) => r.cells.flat().flatMap((c) => (c.source === undefined ? [] : [c.source])))),
    ],
  };
}
