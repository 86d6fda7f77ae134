import { exceptionsOf } from '../exceptions.ts';
import { periodLabel } from '../period.ts';
import type { OpenRecord, TrackerRecord } from '../record.ts';
import type { Finder } from './comparison.ts';

interface Reported {
  readonly period: string | undefined;
  readonly titles: ReadonlyMap<string, string>;
}

/** The items that a tracker's latest period reports as exceptions, by id. */
function reportedBy(record: OpenRecord, tracker: TrackerRecord): Reported {
  const period = tracker.periods.at(-1);
  const scale = record.scales.get(tracker.scale ?? '');
  const found = period && scale ? exceptionsOf(period, scale) : [];
  const title = (id: string) => tracker.items.find((i) => i.id === id)?.title ?? id;
  return { period: period?.period, titles: new Map(found.map(({ entry }) => [entry.item, title(entry.item)])) };
}

/** Items that became exceptions, or stopped being reported as such, in a tracker's latest position. */
export const exceptionFlips: Finder = function* (c) {
  for (const { asWritten, after, subject } of c.both('tracker')) {
    const [was, now] = [reportedBy(c.before, asWritten), reportedBy(c.after, after)];
    const told = (title: string, said: string) => `${subject.title}, ${title}: ${said}.`;
    const at = (r: Reported) => (r.period === undefined ? '' : ` for ${periodLabel(r.period)}`);
    for (const [id, title] of now.titles)
      if (!was.titles.has(id))
        yield {
          noun: 'exception',
          verb: 'added',
          subject,
          path: [],
          sentence: told(title, `now an exception${at(now)}`),
          new: title,
        };
    for (const [id, title] of was.titles)
      if (!now.titles.has(id))
        yield {
          noun: 'exception',
          verb: 'removed',
          subject,
          path: [],
          sentence: told(title, `no longer an exception, as it was${at(was)}`),
          old: title,
        };
  }
};
