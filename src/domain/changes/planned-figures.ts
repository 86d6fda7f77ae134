import type { Finder } from './comparison.ts';
import { plannedStatements, sharedHolders } from './planned.ts';
import { differences } from './statement.ts';
import { tell } from './tell.ts';

/** Baselines and results of measures and milestones. */
export const plannedFigures: Finder = function* (c) {
  for (const { before, after, subject } of c.both('priority')) {
    const shared = sharedHolders(before, after);
    const old = plannedStatements(before, c.before.indicators, ['baseline', 'actual'], shared);
    const now = plannedStatements(after, c.after.indicators, ['baseline', 'actual'], shared);
    for (const d of differences(old, now)) yield tell(subject, d, { noun: 'planned figure' });
  }
};
