import { againstTargets, type AgainstTarget } from '../against-targets.ts';
import { figureText } from '../figure-text.ts';
import { periodLabel } from '../period.ts';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import type { Finder } from './comparison.ts';
import type { Verb } from './change.ts';

const order = ['met', 'close', 'missed'] as const;

const targetsOf = (record: OpenRecord, indicator: IndicatorRecord): AgainstTarget[] =>
  againstTargets(record, indicator, (source) => record.sources.get(source)?.published);

/** Statuses of targets that are other than they were: a figure or the target changed, or a figure came. */
export const targetStatuses: Finder = function* (c) {
  for (const { asWritten: before, after, subject } of c.both('indicator')) {
    const idOf = (t: AgainstTarget) =>
      [t.period, c.now('source', t.source), t.priority && c.now('priority', t.priority), t.locator].join('\n');
    const old = Map.groupBy(targetsOf(c.before, before), idOf);
    for (const [id, now] of Map.groupBy(targetsOf(c.after, after), idOf))
      for (const [i, target] of now.entries()) {
        const was = old.get(id)?.[i];
        if (!was || was.status?.status === target.status?.status) continue;
        const [a, b] = [was.status?.status, target.status?.status];
        const verb: Verb =
          a === undefined
            ? 'added'
            : b === undefined
              ? 'removed'
              : order.indexOf(b) < order.indexOf(a)
                ? 'better'
                : 'worse';
        const by = target.priority === undefined ? '' : `, set in ${c.after.priorities.get(target.priority)?.title},`;
        const goal = target.value === undefined ? '' : ` of ${figureText(after, target.value)}`;
        const name = `${subject.title}: the target${goal} for ${periodLabel(target.period)}${by}`;
        const said =
          a === undefined
            ? `can now be judged: ${b}`
            : b === undefined
              ? `was ${a} and can no longer be judged`
              : `was ${a}, now ${b}`;
        yield {
          noun: 'target status',
          verb,
          subject,
          path: [],
          sentence: `${name} ${said}.`,
          old: a,
          new: b,
          source: target.source,
          locator: target.locator,
        };
      }
  }
};
