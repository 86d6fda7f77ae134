import { againstTargets } from './against-targets.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

const planOf = (record: OpenRecord, priority: string): string => {
  const plan = record.priorities.get(priority)?.plan;
  return (plan === undefined ? undefined : record.plans.get(plan)?.shortTitle) ?? 'set by a plan';
};

/** The targets in numbers that plans set for an indicator, for its chart, each with the name of its plan. */
export const plannedTargetsOf = (record: OpenRecord, indicator: IndicatorRecord) =>
  againstTargets(record, indicator, (source) => record.sources.get(source)?.published).flatMap((t) =>
    t.priority && t.value ? [{ period: t.period, value: t.value, label: planOf(record, t.priority) }] : [],
  );
