import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { workingsOf, type Method, type Working } from './workings-of.ts';

/** One worked status of the record, to show a rule by. */
export interface Example {
  readonly indicator: IndicatorRecord;
  readonly working: Working;
}

// An indicator that documents contradict each other about would need more words than a first example should, and a
// figure without a printed date rests on a reading.
const disputed = (i: IndicatorRecord) =>
  (i.contradictions ?? []).length > 0 || i.series.some((s) => s.observations.some((o) => o.also));
const effort = ({ indicator, working }: Example): number =>
  working.steps.length +
  working.inputs.length +
  (working.inputs.some((i) => i.undated) ? 1000 : 0) +
  (disputed(indicator) ? 100 : 0);

/** The simplest worked status of each kind: dated if there is one, then undisputed, then with the fewest lines. */
function simplest<K>(record: OpenRecord, kindOf: (working: Working) => K | undefined): ReadonlyMap<K, Example> {
  const best = new Map<K, Example>();
  for (const indicator of record.indicators.values())
    for (const working of workingsOf(record, indicator)) {
      const kind = working.steps.length === 0 || working.result === undefined ? undefined : kindOf(working);
      if (kind === undefined) continue;
      const known = best.get(kind);
      const found = { indicator, working };
      if (!known || effort(found) < effort(known)) best.set(kind, found);
    }
  return best;
}

/**
 * A live example for each method that the record can show one for, the first in the record where several are as simple.
 * It changes with the record, never by hand.
 */
export const examplesOf = (record: OpenRecord): ReadonlyMap<Method, Example> => simplest(record, (w) => w.method);

/** A live example for each status against a target that the record has: met, close, missed. */
export function targetExamples(record: OpenRecord): Example[] {
  const found = simplest(record, (w) => (w.method === 'target' ? w.result : undefined));
  return ['met', 'close', 'missed'].flatMap((status) => found.get(status) ?? []);
}
