import {
  comparisonCare,
  comparisonWords,
  ratingsOfIndicator,
  type RatingAgainstStatus,
} from '../domain/rating-against-status.ts';
import type { IndicatorRecord, OpenRecord } from '../domain/record.ts';
import { workingsOf, type Working } from '../domain/workings/workings-of.ts';
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

/** A status with its rule, inputs and arithmetic; `null` where a cell of a table would be empty. */
const statusRow = ({ id, method, title, rule, inputs, steps, result, words }: Working) => ({
  id,
  method,
  title,
  rule,
  inputs: inputs.map(({ qualifier, ...input }) => ({ ...input, qualifier: qualifier ?? null })),
  steps,
  result: result ?? null,
  words,
});

/** A published rating beside what is worked out here for the same aspect. */
const ratingRow = (r: RatingAgainstStatus) => ({
  tracker: r.published.tracker.key,
  period: r.published.period.period,
  aspect: r.published.entry.aspect ?? null,
  rating: r.published.entry.rating ?? null,
  verdict: r.verdict,
  words: comparisonWords(r),
  source: r.published.period.source,
  locator: r.published.entry.locator,
  care: comparisonCare(r),
});

/**
 * What an indicator is, its observations and its targets, the statuses worked out from them as its page shows them, and
 * the ratings published for it beside those, in one object.
 */
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
      reported: indicator.reported ?? [],
    },
    {
      observations: { columns: observations.columns, rows: observationsOf(indicator) },
      targets: { columns: targets.columns, rows: targetsOf(record, indicator) },
    },
    {
      statuses: workingsOf(record, indicator).map(statusRow),
      ratings_compared: ratingsOfIndicator(record, indicator).map(ratingRow),
    },
  );
