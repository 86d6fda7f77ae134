import { scaleLinear } from 'd3-scale';
import type { BulletRow } from './model.ts';

/** Rows drawn on one scale from zero to `end`, so that their bars can be compared. */
export interface BulletScale {
  readonly end: number;
  readonly rows: readonly BulletRow[];
  /** What stands over them where there is more than one scale. */
  readonly heading: string | undefined;
}

/** Everything of a row that stands on its scale. */
export const numbersOf = (r: BulletRow): number[] => [
  r.figure.value,
  r.target.value,
  ...(r.benchmark ? [r.benchmark.value] : []),
];

/** How far a row reaches on its scale, with the zone in which a figure is close. */
const reachOf = (r: BulletRow): number =>
  Math.max(...numbersOf(r), r.close ? Math.min(r.close.to, Math.max(r.limit, ...numbersOf(r))) : 0);

/** What a number of a scale is called. */
export const scaleText = (value: number, { sign }: BulletRow): string => `${value.toLocaleString('en-GB')}${sign}`;

/** The round number at which a scale ends that a row fills best; a hundred percent where it fills a third of that. */
function endFor(row: BulletRow): number {
  const most = Math.max(...numbersOf(row));
  if (row.limit === 100 && most >= 33 && most <= 100) return 100;
  const reach = reachOf(row) || 1;
  const [, end = reach] = scaleLinear([0, reach], [0, 1]).nice(4).domain();
  return Math.min(end, Math.max(row.limit, reach));
}

/**
 * Sorts rows by the scale they are drawn on, the widest first: a row shares the scale of greater ones where it fills a
 * quarter of it. 6% beside 80% would be a stump, and the step from 6% to 8% not seen.
 */
export function scalesOf(rows: readonly BulletRow[]): BulletScale[] {
  const groups: { end: number; sign: string; rows: BulletRow[] }[] = [];
  for (const row of [...rows].sort((a, b) => reachOf(b) - reachOf(a))) {
    const end = endFor(row);
    const shared = groups.find((g) => g.sign === row.sign && g.end >= end && Math.max(...numbersOf(row)) >= g.end / 4);
    if (shared) shared.rows.push(row);
    else groups.push({ end, sign: row.sign, rows: [row] });
  }
  return groups.map((g, i) => ({
    end: g.end,
    // In the order of the plan.
    rows: rows.filter((r) => g.rows.includes(r)),
    heading:
      groups.length === 1
        ? undefined
        : `${i === 0 ? 'On a scale of' : 'Drawn larger, on a scale of'} 0 to ${scaleText(g.end, g.rows[0]!)}`,
  }));
}
