import { againstTargets } from './against-targets.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

const planOf = (record: OpenRecord, priority: string): string => {
  const plan = record.priorities.get(priority)?.plan;
  return (plan === undefined ? undefined : record.plans.get(plan)?.shortTitle) ?? 'set by a plan';
};

/** A target that a plan sets for an indicator, in a number or in words, with the name of the plan. */
export interface PlannedTarget {
  readonly period: string;
  readonly value?: string | undefined;
  readonly text?: string | undefined;
  readonly label: string;
}

/** The targets that plans set for an indicator; those that they leave open stand on its page. */
export const plannedTargetsOf = (record: OpenRecord, indicator: IndicatorRecord): PlannedTarget[] =>
  againstTargets(record, indicator, (source) => record.sources.get(source)?.published).flatMap((t) =>
    t.priority && (t.value ?? t.text) !== undefined
      ? [{ period: t.period, value: t.value, text: t.text, label: planOf(record, t.priority) }]
      : [],
  );
