import type { OpenRecord } from '../record.ts';
import type { Finder } from './comparison.ts';
import { holdersOf } from './planned.ts';

const nameIn = (record: OpenRecord, key: string | undefined): string | undefined =>
  key === undefined ? undefined : `“${record.indicators.get(key)?.shortName ?? key}”`;

/** Measures and milestones that are measured by another indicator, or by none: their targets are then judged otherwise, or not at all. */
export const yardsticks: Finder = function* (c) {
  for (const { before, after, subject } of c.both('priority')) {
    const old = new Map(holdersOf(before).map((h) => [h.id, h.milestone.indicator]));
    for (const { id, title, path, locator, milestone } of holdersOf(after)) {
      if (!old.has(id)) continue;
      const key = old.get(id);
      const was = key === undefined ? undefined : c.now('indicator', key);
      if (was === milestone.indicator) continue;
      const [from, to] = [nameIn(c.before, key), nameIn(c.after, milestone.indicator)];
      const said =
        to === undefined
          ? `no indicator measures it any more; before, ${from} did`
          : from === undefined
            ? `${to} measures it now; before, no indicator did`
            : `${to} measures it now, no longer ${from}`;
      yield {
        noun: 'rule',
        verb: from === undefined ? 'filled' : to === undefined ? 'emptied' : 'revised',
        subject,
        path: [...path, ...(to === undefined ? [] : ['indicator'])],
        sentence: `${subject.title}, ${title}: ${said}.`,
        old: from,
        new: to,
        source: after.source,
        locator,
        needs: key === undefined ? undefined : { was: `${id}, indicator: ${key}`, at: [], flag: false },
      };
    }
  }
};
