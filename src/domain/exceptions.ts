import type { Level, Scale } from '../schema/scale.ts';
import type { Entry, TrackerPeriod } from '../schema/tracker.ts';

/**
 * True where an item must be reported by exception: always at some levels (red), at others unless it is improving
 * (amber). The scale says which, for each level below good: where a level is left unsaid, the check refuses the scale. An item whose direction was not printed is not known to be improving, so it counts.
 */
export function isException(level: Pick<Level, 'exception'>, direction: Entry['direction']): boolean {
  if (level.exception === 'always') return true;
  return level.exception === 'unless-improving' && direction !== 'improving';
}

export interface Exception {
  readonly entry: Entry;
  readonly level: Level;
}

/** The exceptions of a period, those reported always first, then in the order of the entries. */
export function exceptionsOf(
  period: Pick<TrackerPeriod, 'entries'>,
  scale: Pick<Scale, 'levels'>,
): readonly Exception[] {
  const found = period.entries.flatMap((entry) => {
    const level = scale.levels.find((l) => l.id === entry.rating);
    return level && isException(level, entry.direction) ? [{ entry, level }] : [];
  });
  return [
    ...found.filter((e) => e.level.exception === 'always'),
    ...found.filter((e) => e.level.exception !== 'always'),
  ];
}
