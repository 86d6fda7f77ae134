import type { Indicator } from '../schema/indicator.ts';
import { absolute, compare, decimalOf, decimalText, signOf, subtract } from './decimal.ts';
import { isOutturn } from './latest.ts';
import { firstDay, lastDay, periodOf, type Period } from './period.ts';
import { favour, type Favour } from './polarity.ts';
import { sinceBreak, type SeriesPoint } from './series.ts';

export interface Change {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** Later minus earlier, unrounded, in the indicator's unit (percentage points for percentages). */
  readonly difference: string;
  /** Nothing where the indicator has no polarity, or the change is unclear. */
  readonly favour: Favour | undefined;
  /** Both numbers are the same, but a source qualifies one: “just over 80%” twice need not be the same figure. */
  readonly unclear: boolean;
  /** The numbers differ, by no more than the dead band that the indicator declares: that counts as no change. */
  readonly withinDeadBand: boolean;
}

export type Changing = Pick<Indicator, 'polarity' | 'range' | 'seasonal' | 'deadBand'>;

const daysIn = (p: Period): number => lastDay(p) - firstDay(p) + 1;

/** How many days two spans of the same length may differ by: a half-year has 181 to 184. */
const tolerance = 5;

/**
 * True where two periods may be compared: the same kind, spans of the same length and, for a seasonal figure, the same
 * part of the year.
 */
export function comparable(a: string, b: string, seasonal = false): boolean {
  const p = periodOf(a);
  const q = periodOf(b);
  if (p.kind !== q.kind) return false;
  if (p.kind === 'span')
    return (
      Math.abs(daysIn(p) - daysIn(q)) <= tolerance &&
      comparable(p.from!.text, q.from!.text) &&
      comparable(p.to!.text, q.to!.text)
    );
  // An unnamed quarter may be another time of the year, even than that of the same name.
  return !seasonal || (p.kind !== 'unnamed-quarter' && p.part === q.part);
}

/**
 * The change between two points that may be compared. A difference of at most the indicator's dead band, in its own unit,
 * is no change: the favour is `same`.
 */
export function changeBetween(indicator: Changing, from: SeriesPoint, to: SeriesPoint): Change {
  const a = from.drawn.value!;
  const b = to.drawn.value!;
  const difference = subtract(decimalOf(b), decimalOf(a));
  const rough = from.drawn.qualifier !== undefined || to.drawn.qualifier !== undefined;
  const unclear = rough && signOf(difference) === 0;
  const { deadBand } = indicator;
  return {
    from,
    to,
    difference: decimalText(difference),
    favour: unclear ? undefined : favour(indicator, a, b, deadBand),
    unclear,
    withinDeadBand:
      deadBand !== undefined &&
      indicator.polarity !== 'none' &&
      signOf(difference) !== 0 &&
      compare(absolute(difference), decimalOf(deadBand)) <= 0,
  };
}

/** The points that may be compared with the latest outturn, which is the last of them; none where there is no outturn. */
export function comparablePoints(
  indicator: Pick<Indicator, 'seasonal'>,
  points: readonly SeriesPoint[],
): SeriesPoint[] {
  const outturns = points.filter(isOutturn);
  const latest = outturns.at(-1);
  if (!latest) return [];
  const upToLatest = points.slice(0, points.indexOf(latest) + 1);
  return sinceBreak(upToLatest).filter(
    (p) => isOutturn(p) && comparable(p.period, latest.period, indicator.seasonal ?? false),
  );
}

/**
 * Where the latest outturn cannot be compared with any before it: the last ones before it that can be compared with each
 * other, oldest first. None where it can be, or where there are no two such.
 */
export function stretchBefore(indicator: Pick<Indicator, 'seasonal'>, points: readonly SeriesPoint[]): SeriesPoint[] {
  if (comparablePoints(indicator, points).length !== 1) return [];
  const ends = points.flatMap((p, i) => (isOutturn(p) ? [i] : [])).slice(0, -1);
  const stretches = ends.map((end) => comparablePoints(indicator, points.slice(0, end + 1)));
  return stretches.findLast((s) => s.length > 1) ?? [];
}

/**
 * The latest outturn against the previous comparable period; nothing where there is none to compare with.
 * Never across a break in the series.
 */
export function latestChange(indicator: Changing, points: readonly SeriesPoint[]): Change | undefined {
  const [from, to] = comparablePoints(indicator, points).slice(-2);
  return from && to ? changeBetween(indicator, from, to) : undefined;
}
