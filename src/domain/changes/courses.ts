import { latestChange } from '../change.ts';
import { periodLabel } from '../period.ts';
import type { Favour } from '../polarity.ts';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { pointsOf, seriesOf } from '../series.ts';
import type { Finder } from './comparison.ts';
import type { Verb } from './change.ts';

interface Course {
  readonly favour: Favour;
  readonly from: string;
  readonly to: string;
}

function courseOf(record: OpenRecord, indicator: IndicatorRecord): Course | undefined {
  const series = seriesOf(indicator, 'area');
  if (!series) return undefined;
  const change = latestChange(
    indicator,
    pointsOf(series, (s) => record.sources.get(s)?.published),
  );
  return change?.favour && { favour: change.favour, from: change.from.period, to: change.to.period };
}

const order: readonly Favour[] = ['better', 'same', 'worse'];
const words: Readonly<Record<Favour, string>> = { better: 'getting better', same: 'no change', worse: 'getting worse' };
const over = (course: Course) => `from ${periodLabel(course.from)} to ${periodLabel(course.to)}`;

/** Indicators whose latest change goes another way than was said before. */
export const courses: Finder = function* (c) {
  for (const { asWritten, after, subject } of c.both('indicator')) {
    const [was, now] = [courseOf(c.before, asWritten), courseOf(c.after, after)];
    if (was?.favour === now?.favour) continue;
    const verb: Verb = !was
      ? 'added'
      : !now
        ? 'removed'
        : order.indexOf(now.favour) < order.indexOf(was.favour)
          ? 'better'
          : 'worse';
    const said = !was
      ? `its latest change can now be told, ${over(now!)}: ${words[now!.favour]}`
      : !now
        ? `its latest change, ${words[was.favour]} ${over(was)}, can no longer be told`
        : `its latest change was ${words[was.favour]}, ${over(was)}; now it is ${words[now.favour]}, ${over(now)}`;
    yield {
      noun: 'course',
      verb,
      subject,
      path: [],
      sentence: `${subject.title}: ${said}.`,
      old: was && words[was.favour],
      new: now && words[now.favour],
    };
  }
};
