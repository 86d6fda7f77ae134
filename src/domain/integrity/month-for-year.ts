import type { Indicator } from '../../schema/indicator.ts';
import { readPeriod, type Period } from '../../schema/period.ts';
import { periodLabel } from '../period.ts';
import type { Path } from './problem.ts';
import type { Rule } from './rule.ts';

interface Placed {
  readonly period: Period;
  readonly path: Path;
}

function* periodsOf({ series, targets = [] }: Indicator): Generator<Placed> {
  const placed = (text: string, path: Path): Placed[] => {
    const period = readPeriod(text);
    return period ? [{ period, path }] : [];
  };
  for (const [s, { observations }] of series.entries())
    for (const [i, o] of observations.entries()) yield* placed(o.period, ['series', s, 'observations', i, 'period']);
  for (const [i, t] of targets.entries()) yield* placed(t.period, ['targets', i, 'period']);
}

/** `2004-05`: the month of May 2004, written as many write the year from 2004 to 2005. */
const readsAsYears = ({ kind, year, part }: Period): boolean => kind === 'month' && part === (year + 1) % 100;
const isYear = ({ kind }: Period): boolean => /year/.test(kind);

/**
 * `2004-05` among the years of an indicator that comes once a year: the grammar reads a month, its officer most likely
 * meant two years. A month that cannot be meant so, elsewhere in the file, says that its months are months.
 */
export const monthForYear: Rule = function* (content) {
  for (const { file, data } of content.of('indicator')) {
    if (data.frequency !== 'annual') continue;
    const all = [...periodsOf(data)];
    const doubtful = all.filter(({ period }) => readsAsYears(period));
    const other = new Set(all.filter(({ period }) => !readsAsYears(period)).map(({ period }) => period.kind));
    const several = new Set(doubtful.map(({ period }) => period.text)).size > 1;
    if (other.has('month') || !(several || all.some(({ period }) => isYear(period)))) continue;
    const [fy, ay] = [other.has('financial-year'), other.has('academic-year')];
    for (const { period, path } of doubtful) {
      const label = period.text.replace('-', '/');
      yield {
        rule: 'month-for-year',
        file,
        path,
        found: `"${period.text}", which is the month of ${periodLabel(period.text)}, in an indicator with a figure a year`,
        expected: `"${label} FY" for the financial year or "${label} AY" for the academic year; where the month is meant, the day that was counted on, such as "${period.text}-15"`,
        ...(fy === ay ? {} : { nearest: `"${label} ${fy ? 'FY' : 'AY'}"` }),
      };
    }
  }
};
