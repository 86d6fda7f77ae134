import { exceptionsOf } from '../exceptions.ts';
import { periodLabel } from '../period.ts';
import type { OpenRecord, TrackerRecord } from '../record.ts';
import type { Finder } from './comparison.ts';

/** Where an item stands: as its last rating says, however long ago that was. */
interface Standing {
  readonly title: string;
  readonly period: string;
  readonly exception: boolean;
}

/**
 * The items of a tracker that were ever rated, by id, each with its last rating. A period whose ratings are awaited, or
 * that leaves an item out, says nothing of it: what was an exception still is.
 */
function standings(record: OpenRecord, tracker: TrackerRecord): ReadonlyMap<string, Standing> {
  const scale = record.scales.get(tracker.scale ?? '');
  const title = (id: string) => tracker.items.find((i) => i.id === id)?.title ?? id;
  // Later periods take the place of earlier ones.
  return new Map(
    tracker.periods.flatMap((p) => {
      const exceptions = new Set(scale ? exceptionsOf(p, scale).map((e) => e.entry.item) : []);
      const rated = p.entries.filter((e) => e.rating !== undefined).map((e) => e.item);
      return rated.map((id) => [id, { title: title(id), period: p.period, exception: exceptions.has(id) }] as const);
    }),
  );
}

/** Items that became exceptions, or are none any more, by their last ratings. */
export const exceptionFlips: Finder = function* (c) {
  for (const { asWritten, after, subject } of c.both('tracker')) {
    const [was, now] = [standings(c.before, asWritten), standings(c.after, after)];
    const told = (title: string, said: string) => ({
      noun: 'exception' as const,
      subject,
      path: [],
      sentence: `${subject.title}, ${title}: ${said}.`,
    });
    for (const [id, { title, period, exception }] of now)
      if (exception && !was.get(id)?.exception)
        yield { ...told(title, `now an exception for ${periodLabel(period)}`), verb: 'added', new: title };
    for (const [id, { title, period, exception }] of was) {
      if (!exception || now.get(id)?.exception) continue;
      const ends = now.has(id) ? 'no longer an exception' : 'no rating is told any more';
      yield { ...told(title, `${ends}; it was an exception for ${periodLabel(period)}`), verb: 'removed', old: title };
    }
  }
};
