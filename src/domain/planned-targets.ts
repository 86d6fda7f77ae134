import { againstTargets } from './against-targets.ts';
import { periodShort } from './period.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

/** The targets in numbers that plans set for an indicator, for its chart. */
export const plannedTargetsOf = (record: OpenRecord, indicator: IndicatorRecord) =>
  againstTargets(record, indicator, (source) => record.sources.get(source)?.published).flatMap((t) =>
    t.priority && t.value ? [{ period: t.period, value: t.value, label: `Target ${periodShort(t.period)}` }] : [],
  );
