import type { Indicator } from '../schema/indicator.ts';
import { changed, differences, insert, newFigure, notFound, type Revising, type Step } from './differences.ts';
import type { Reading } from './reading.ts';

/** Lays one target over an indicator’s own: the same by period and source, and by place where there are several. */
export function mergeTarget(data: Indicator, r: Reading, revising: Revising | undefined): Step<Indicator> {
  const targets = data.targets ?? [];
  const same = targets.flatMap((t, i) => (t.period === r.period && t.source === r.source ? [i] : []));
  // A source may print two targets for one period, at two places; the place then tells which is meant.
  const at = same.length > 1 ? same.find((i) => targets[i]!.locator === r.further.locator) : same[0];
  if (same.length > 1 && at === undefined)
    return {
      problem: notFound(
        r,
        `a target for ${r.period}, where the source prints ${same.length}`,
        `a column locator that says which: ${same.map((i) => targets[i]!.locator).join(' or ')}`,
      ),
    };
  if (at === undefined)
    return { data: { ...data, targets: insert(targets, newFigure(r)) }, action: 'added' as const, fields: [] };
  const fields = differences(targets[at]!, r);
  if (fields.length === 0) return { data, action: 'left' as const, fields };
  const next = targets.map((t, i) => (i === at ? changed(t, r, fields, revising) : t));
  return { data: { ...data, targets: next }, action: 'revised' as const, fields };
}
