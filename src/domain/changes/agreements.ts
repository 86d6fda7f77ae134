import { periodLabel } from '../period.ts';
import { ratingsOfIndicator, type RatingAgainstStatus } from '../rating-against-status.ts';
import type { Finder } from './comparison.ts';

/** Published ratings that agree with the status worked out from the figures no more, or now do. */
export const agreements: Finder = function* (c) {
  const idOf = ({ published: p }: RatingAgainstStatus) =>
    [c.now('tracker', p.tracker.key), c.now('tracker-period', p.period.key), p.entry.item, p.entry.aspect].join('\n');
  for (const { asWritten, after, subject } of c.both('indicator')) {
    const old = new Map(ratingsOfIndicator(c.before, asWritten).map((r) => [idOf(r), r]));
    for (const now of ratingsOfIndicator(c.after, after)) {
      const was = old.get(idOf(now));
      if (!was || was.verdict === now.verdict) continue;
      const { tracker, period, entry, level } = now.published;
      const side = entry.aspect === undefined ? '' : ` for ${entry.aspect}`;
      const name = `${subject.title}: the rating “${level?.label ?? ''}”${side} in ${tracker.shortTitle}, ${periodLabel(period.period)}`;
      const said = {
        same: 'agrees with the status worked out from the figures',
        differs: 'differs from the status worked out from the figures',
        'cannot be compared': 'cannot be compared with the figures',
      };
      yield {
        noun: 'agreement',
        verb: 'revised',
        subject,
        path: [],
        sentence: `${name}, now ${said[now.verdict]}; before, it ${said[was.verdict]
          .replace('cannot', 'could not')
          .replace(/^agrees/, 'agreed')
          .replace(/^differs/, 'differed')}.`,
        old: was.verdict,
        new: now.verdict,
        source: period.source,
        locator: entry.locator,
      };
    }
  }
};
