import { revisedParts } from '../domain/was-before.ts';
import type { Grid } from './grid.ts';
import type { CellNotice } from './problem.ts';
import type { Reading } from './reading.ts';
import { repeatedNotices, revisionRepeats, undatedRepeats, type Repeats } from './repeated.ts';

/** What the downloaded tables of observations and targets repeat of an indicator’s file, for one figure of theirs. */
function repeatsOf(r: Reading): Repeats[] {
  const { data, file } = r.indicator;
  const own = data.refs.filter((ref) => ref.source === r.source).map((ref) => ref.ref);
  const ref = { column: 'ref', says: own.join('; '), or: own, file, key: 'refs' };
  if (r.of === 'target') {
    const same = (data.targets ?? []).filter((t) => t.period === r.period && t.source === r.source);
    const target = same.find((t) => t.locator === r.further.locator) ?? (same.length === 1 ? same[0] : undefined);
    const ofPlans = ['plan', 'priority', 'measure', 'measure title', 'action', 'milestone'].map((column) => ({
      column,
      says: '',
      file,
      key: 'targets; the target of a measure or a milestone is edited in its plan',
    }));
    return [
      ref,
      { column: 'kind', says: 'indicator', file, key: 'targets' },
      ...ofPlans,
      undatedRepeats(target?.undated, file, 'targets, undated'),
      ...(target ? revisionRepeats(target.revised, file) : []),
    ];
  }
  const series = data.series.find((s) => s.id === r.series);
  const figure = series?.observations.find((o) => o.period === r.period && o.source === r.source);
  return [
    ref,
    { column: 'indicator name', says: data.name, file, key: 'name' },
    { column: 'unit label', says: data.unitLabel ?? '', file, key: 'unitLabel' },
    ...(series
      ? [
          { column: 'series kind', says: series.kind, file, key: 'series, kind' },
          { column: 'series name', says: series.name ?? '', file, key: 'series, name' },
          { column: 'series note', says: series.note ?? '', file, key: 'series, note' },
        ]
      : []),
    undatedRepeats(
      (r.reading === 1 ? figure : figure?.also?.[r.reading - 2])?.undated,
      file,
      'series, observations, undated',
    ),
    ...(figure ? revisionRepeats(r.reading === 1 ? figure.revised : undefined, file) : []),
    ...(figure
      ? [
          {
            column: 'revised part',
            says: r.reading === 1 ? revisedParts(data, figure).join('; ') : '',
            file,
            key: 'revised, which says by itself what it is about',
          },
        ]
      : []),
  ];
}

/** Edits of a downloaded table of figures that an import passes over. */
export function repeatedFigures(grid: Grid, readings: readonly Reading[]): CellNotice[] {
  const rows = new Map(grid.rows.map((row) => [String(row.row), row]));
  return repeatedNotices(
    grid,
    readings.flatMap((r) => {
      const row = rows.get(r.at.cell.replace(/^[A-Z]+/, ''));
      return row ? [{ row, repeats: repeatsOf(r) }] : [];
    }),
  );
}
