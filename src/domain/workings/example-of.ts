import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { workingsOf, type Method, type Working } from './workings-of.ts';

/** One worked status of the record, to show a rule by. */
export interface Example {
  readonly indicator: IndicatorRecord;
  readonly working: Working;
}

/**
 * A live example for each method that the record can show one for: of all worked statuses the one with the fewest
 * lines to read, undisputed if there is one, the first in the record where several have as few. It changes with the record, never by hand.
 */
export function examplesOf(record: OpenRecord): ReadonlyMap<Method, Example> {
  const best = new Map<Method, Example>();
  // An indicator that documents contradict each other about would need more words than a first example should.
  const disputed = (i: IndicatorRecord) =>
    (i.contradictions ?? []).length > 0 || i.series.some((s) => s.observations.some((o) => o.also));
  const lines = ({ indicator, working }: Example) =>
    working.steps.length + working.inputs.length + (disputed(indicator) ? 100 : 0);
  for (const indicator of record.indicators.values())
    for (const working of workingsOf(record, indicator)) {
      if (working.steps.length === 0 || working.result === undefined) continue;
      const known = best.get(working.method);
      const found = { indicator, working };
      if (!known || lines(found) < lines(known)) best.set(working.method, found);
    }
  return best;
}
