import { aspectsOf, distributionOf, type Distribution } from '../../domain/distribution.ts';
import { inPeriod } from '../../domain/in-period.ts';
import { periodLabel } from '../../domain/period.ts';
import { distributionFinding, sidesInWords } from '../../domain/rating-finding.ts';
import type { ScaleRecord, TrackerPeriodRecord, TrackerRecord } from '../../domain/record.ts';

export interface DistributionRow {
  readonly label: string;
  /** The side of the items that it counts; nothing where each has one rating. */
  readonly aspect: string | undefined;
  /** How many, and whether the source printed the counts. */
  readonly total: string;
  readonly distribution: Distribution;
  readonly period: TrackerPeriodRecord;
}

export interface DistributionModel {
  readonly title: string;
  readonly finding: string;
  readonly rows: readonly DistributionRow[];
  /** What the bars leave unsaid: counts that the record cannot list one by one. */
  readonly note: string | undefined;
}

/** An aspect's id as words: `national` stays, `against-target` becomes `against target`. */
const words = (aspect: string): string => aspect.replaceAll('-', ' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const totalWords = (d: Distribution): string =>
  `${d.total} ${d.total === 1 ? 'rating' : 'ratings'}${d.basis === 'printed' ? ', as printed' : ''}`;

/** Which printed counts the record cannot list one by one. */
function unlistedWords(rows: readonly DistributionRow[]): string | undefined {
  const printed = rows.filter(
    (r) => r.distribution.basis === 'printed' && r.distribution.listed < r.distribution.total,
  );
  const bare = printed.filter((r) => r.distribution.listed === 0).map((r) => r.label);
  const partly = printed.filter((r) => r.distribution.listed > 0);
  const said = [
    ...(bare.length > 0 ? [`${bare.join('; ')}: only counts were printed, not which items they are.`] : []),
    ...partly.map(
      ({ label, distribution: d }) =>
        `${label}: ${d.total - d.listed} of ${d.total} were counted but not printed one by one.`,
    ),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
}

/**
 * The ratings of a tracker, a bar for each period; where items have several ratings and none is asked for, a bar for
 * each of their aspects. Periods without a rating have no bar.
 */
export function distributionModel(tracker: TrackerRecord, scale: ScaleRecord, aspect?: string): DistributionModel {
  const aspects = aspect === undefined ? aspectsOf(tracker.periods) : [aspect];
  const sides: readonly (string | undefined)[] = aspects.length > 0 ? aspects : [undefined];
  const rows = tracker.periods.flatMap((period) =>
    sides.flatMap((side): DistributionRow[] => {
      const distribution = distributionOf(period, scale, side);
      if (distribution.total === 0) return [];
      const label = `${capital(periodLabel(period.period))}${side === undefined ? '' : `, ${words(side)}`}`;
      return [{ label, aspect: side, total: totalWords(distribution), distribution, period }];
    }),
  );
  const last = rows.at(-1)?.period;
  const told = rows.flatMap((r) =>
    r.period === last && r.aspect !== undefined ? [{ aspect: r.aspect, levels: r.distribution.levels }] : [],
  );
  const finding =
    told.length === 0 || !last
      ? distributionFinding(rows.map((r) => r.distribution))
      : `${capital(inPeriod(last.period))}, ${sidesInWords(told)}.`;
  const note = unlistedWords(rows);
  // Of one period there is nothing to go by period.
  const periods = new Set(rows.map((r) => r.period));
  const spread = periods.size === 1 ? `ratings ${inPeriod([...periods][0]!.period)}` : 'ratings by period';
  return { title: `${tracker.shortTitle}: ${spread}`, finding, rows, note };
}
