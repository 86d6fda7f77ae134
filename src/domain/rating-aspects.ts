import { againstTargets } from './against-targets.ts';
import { latestChange } from './change.ts';
import { compare, decimalOf, subtract } from './decimal.ts';
import { figureText } from './figure-text.ts';
import { missing, possessive, undatedCare, undatedFigures } from './finding-care.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { isOutturn } from './latest.ts';
import { lastDay, periodOf } from './period.ts';
import type { PublishedRating } from './published-ratings.ts';
import { ratioOf } from './ratio.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { plannedIn } from './printed-elsewhere.ts';
import { otherValues, pointsOf, seriesOf, type SeriesPoint } from './series.ts';
import { targetStatus } from './target-status.ts';
import { sizeOf } from './workings/verdict.ts';

/** The three things that a rating or a status can say, best first. */
export const grades = ['good', 'middling', 'poor'] as const;
export type Grade = (typeof grades)[number];

/** What was worked out for one aspect of an indicator, and what a rating by the same rule would say. */
export interface Computed {
  readonly grade: Grade | undefined;
  /** Where the figure of the very period is missing: what the latest before it would say. */
  readonly nearest?: Grade | undefined;
  /** To be read after “worked out here”: `better by 0.6 percentage points`. */
  readonly words: string;
  /** Of the figures that it rests on, what no source prints, as clauses without capital or full stop. */
  readonly care: readonly string[];
}

const byStatus = { met: 'good', close: 'middling', missed: 'poor' } as const;
const byFavour = { better: 'good', same: 'middling', worse: 'poor' } as const;
const none = (words: string): Computed => ({ grade: undefined, words, care: [] });
const neither = 'neither direction is declared better, so there is no status';

const until = (points: readonly SeriesPoint[], period: string): SeriesPoint[] =>
  points.filter((p) => lastDay(periodOf(p.period)) <= lastDay(periodOf(period)));

const wouldWords = { met: 'meet', close: 'be close to', missed: 'miss' } as const;

/** A period without a result for which a figure is printed elsewhere: that is nearer to it than any figure before. */
function ofReading(
  record: OpenRecord,
  indicator: IndicatorRecord,
  target: { readonly period: string; readonly value: string; readonly undated: boolean },
  empty: SeriesPoint,
  own: SeriesPoint[],
): Computed {
  const words = missing(indicator, [empty], own, plannedIn(record, indicator, [])).join('; ');
  const found = otherValues(empty);
  const statuses = new Set(found.map(({ value }) => targetStatus(indicator, target.value, value)?.status));
  const [status] = statuses;
  const goal = `the target of ${figureText(indicator, target.value)}`;
  // One number may have been printed in two places: that is no figure that meets its target.
  if (found.every(({ value }) => compare(decimalOf(value), decimalOf(target.value)) === 0))
    return none(`${words}, the same number as ${goal}`);
  if (statuses.size > 1) return none(`${words}; they do not all stand alike to ${goal}`);
  if (!status) return none(words);
  const which = new Set(found.map((v) => v.value)).size > 1 ? 'each' : 'that';
  return {
    ...none(`${words}; ${which} would ${wouldWords[status]} ${goal}`),
    nearest: byStatus[status],
    care: undatedCare([
      ...(found.some((v) => v.undated) ? [`the figure for ${thePeriod(empty.period)}`] : []),
      ...(target.undated ? ['the target'] : []),
    ]),
  };
}

/**
 * The target that the rating's own source sets for the rated period, or else the last before it that stands where the
 * rating does; met is good, close middling, missed poor.
 */
function ofTarget(record: OpenRecord, indicator: IndicatorRecord, rating: PublishedRating, own: SeriesPoint[]) {
  const { period, entry } = rating;
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const end = (t: { readonly period: string }) => lastDay(periodOf(t.period));
  const targets = againstTargets(record, indicator, dateOf).filter(
    (t) => t.source === period.source && t.value !== undefined && end(t) <= end(period),
  );
  const beside = targets.filter((t) => t.locator === entry.locator).sort((a, b) => end(a) - end(b));
  const target = targets.find((t) => t.period === period.period) ?? beside.at(-1);
  if (!target?.value) return none(`its source prints no target in numbers for ${thePeriod(period.period)}`);
  const care = (actual: SeriesPoint | undefined) =>
    undatedCare([...(actual ? undatedFigures([actual]) : []), ...(target.undated ? ['the target'] : [])]);
  if (target.status)
    return {
      grade: byStatus[target.status.status],
      words: `${target.status.status}${target.period === period.period ? '' : ` ${inPeriod(target.period)}`}`,
      care: care(target.actual),
    };
  if (target.brokenAt) return none('a break in the series parts the figures since from the target');
  const goal = figureText(indicator, target.value);
  const empty = own.find((p) => p.period === period.period && p.drawn.value === undefined && otherValues(p).length > 0);
  if (empty) return ofReading(record, indicator, { ...target, value: target.value }, empty, own);
  const latest = own.findLast(isOutturn);
  const status = latest && targetStatus(indicator, target.value, latest.drawn.value!)?.status;
  const without = `no figure is published for ${thePeriod(period.period)} to set against the target of ${goal}`;
  if (!latest || !status) return none(without);
  const figure = figureText(indicator, latest.drawn.value!, latest.drawn.qualifier);
  return {
    ...none(`${without}; the latest before, ${figure} ${inPeriod(latest.period)}, would ${wouldWords[status]} it`),
    nearest: byStatus[status],
    care: care(latest),
  };
}

/** The change to the latest figure of the rated period or before it: better is good, none middling, worse poor. */
function ofTrend(indicator: IndicatorRecord, own: SeriesPoint[]): Computed {
  const change = latestChange(indicator, own);
  if (!change) return none('no two figures up to then can be compared');
  if (!change.favour) return none(neither);
  const size = sizeOf(indicator, ratioOf(decimalOf(change.difference)));
  const words = change.withinDeadBand
    ? `${size}, which counts as no change`
    : change.favour === 'same'
      ? 'no change'
      : `${change.favour} by ${size}`;
  return {
    grade: byFavour[change.favour],
    words: `${words}, from ${thePeriod(change.from.period)} to ${thePeriod(change.to.period)}`,
    care: undatedCare(undatedFigures([change.from, change.to])),
  };
}

/**
 * The area beside England or similar areas, in the latest period up to the rated one that both have. As good or better
 * is good. Worse is middling within the tolerance that the indicator has against a target, and poor beyond it: a
 * difference has no bands of its own, and without any no scale of three could be compared with it.
 */
function ofBenchmark(
  record: OpenRecord,
  indicator: IndicatorRecord,
  kind: 'national' | 'similar',
  period: string,
  own: SeriesPoint[],
): Computed {
  const where = kind === 'national' ? 'England' : 'similar areas';
  const series = seriesOf(indicator, kind);
  const others = series
    ? until(
        pointsOf(series, (s) => record.sources.get(s)?.published),
        period,
      ).filter(isOutturn)
    : [];
  const mine = own.filter(isOutturn);
  const other = others.findLast((p) => mine.some((m) => m.period === p.period));
  const at = mine.find((m) => m.period === other?.period);
  if (!other || !at) return none(`no figure for ${where} can be set beside the area’s`);
  const [a, b] = [at.drawn.value!, other.drawn.value!];
  const status = targetStatus(indicator, b, a);
  if (!status) return none(neither);
  const difference = ratioOf(subtract(decimalOf(a), decimalOf(b)));
  const size = sizeOf(indicator, difference);
  const better = status.status === 'met';
  const words =
    compare(decimalOf(a), decimalOf(b)) === 0
      ? `level with ${where}`
      : `${better ? 'better' : 'worse'} than ${where} by ${size}`;
  const within = { met: '', close: ', within the tolerance', missed: ', beyond the tolerance' }[status.status];
  return {
    grade: byStatus[status.status],
    words: `${words} ${inPeriod(other.period)}${within}`,
    care: undatedCare([...undatedFigures([at]), ...(other.drawn.undated ? [`${possessive[kind]} figure`] : [])]),
  };
}

/** What the figures up to the rated period say of the aspect that a rating rates, as they are known now. */
export function computedFor(record: OpenRecord, indicator: IndicatorRecord, rating: PublishedRating): Computed {
  const period = rating.period.period;
  const series = seriesOf(indicator, 'area');
  const own = series
    ? until(
        pointsOf(series, (s) => record.sources.get(s)?.published),
        period,
      )
    : [];
  switch (rating.entry.aspect) {
    case 'target':
      return ofTarget(record, indicator, rating, own);
    case 'trend':
      return ofTrend(indicator, own);
    case 'national':
    case 'similar':
      return ofBenchmark(record, indicator, rating.entry.aspect, period, own);
    default:
      return none('its source does not say which side of the indicator it rates');
  }
}
