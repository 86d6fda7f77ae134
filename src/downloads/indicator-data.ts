import type { IndicatorRecord, OpenRecord } from '../domain/record.ts';
import { csvOf } from './csv.ts';
import { jsonOfLists } from './json.ts';
import { observations, observationsOf } from './tables/observations.ts';
import { targets, targetsOf } from './tables/targets.ts';

/** An indicator's rows of the observations, in the same columns. */
export const indicatorCsv = (indicator: IndicatorRecord): string =>
  csvOf(observations.columns, observationsOf(indicator));

/** An indicator's rows of the targets, in the same columns; only a header where it has none. */
export const indicatorTargetsCsv = (record: OpenRecord, indicator: IndicatorRecord): string =>
  csvOf(targets.columns, targetsOf(record, indicator));

/** What an indicator is, its observations and its targets, in one object. */
export const indicatorJson = (record: OpenRecord, indicator: IndicatorRecord): string =>
  jsonOfLists(
    {
      authority: indicator.authority,
      indicator: indicator.id,
      name: indicator.name,
      definition: indicator.definition,
      refs: indicator.refs,
      theme: indicator.theme,
      unit: indicator.unit,
      unit_label: indicator.unitLabel ?? null,
      polarity: indicator.polarity,
      frequency: indicator.frequency,
      notes: indicator.notes ?? [],
    },
    {
      observations: { columns: observations.columns, rows: observationsOf(indicator) },
      targets: { columns: targets.columns, rows: targetsOf(record, indicator) },
    },
  );
