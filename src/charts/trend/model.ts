import { decimalOf, toNumber } from '../../domain/decimal.ts';
import { figureShort, unitWords } from '../../domain/figure-text.ts';
import { findingOf, type Finding } from '../../domain/finding.ts';
import { middle, periodOf, periodShort } from '../../domain/period.ts';
import type { PlannedTarget } from '../../domain/planned-targets.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { otherValues, pointsOf, segments, type SeriesPoint, type SourceDate } from '../../domain/series.ts';
import { noGuides, type TrendGuides } from '../../domain/trend-guides.ts';
import type { Series } from '../../schema/indicator.ts';
import { symbolOf } from '../../schema/value.ts';
import { hollowWords } from './hollow-words.ts';
import { apartFrom, openEnded, openWords } from './open-ended.ts';
import { symbolWords } from './symbol-words.ts';
import { guideModel, guidePeriods, type GuideModel } from './guides.ts';

/** A figure on the chart: when (days since 1970, the middle of its period), how much, and what its label says. */
export interface Mark {
  readonly at: number;
  readonly value: number;
  readonly label: string;
  /** Whether it is more than its number by something that is no number: it has no place of its own. */
  readonly open?: true;
}

export interface TrendSeries {
  readonly id: string;
  readonly kind: Series['kind'];
  readonly name: string;
  /** The pieces in which its line is drawn, that with the latest figure last; a piece of one figure is a point alone. */
  readonly pieces: readonly (readonly Mark[])[];
  /** Figures that another source, or another place in the same one, prints for a period already drawn. */
  readonly hollow: readonly Mark[];
  /** The interval that a source prints around a figure drawn. */
  readonly intervals: readonly { readonly at: number; readonly low: number; readonly high: number }[];
}

export interface TrendModel {
  readonly title: string;
  /** `, 2004 to 2013`: what the title says after the name. */
  readonly span: string;
  readonly finding: Finding;
  readonly unit: string;
  /** The largest value there can be. */
  readonly limit: number;
  /** Whether it counts things, of which there are no halves. */
  readonly whole: boolean;
  readonly series: readonly TrendSeries[];
  readonly targets: readonly Mark[];
  readonly guides: GuideModel;
  /** Figures that signal a real change, ringed. */
  readonly signals: readonly Mark[];
  /** Where figures stop being comparable with those before: halfway from the last figure or target before to the first figure after. */
  readonly breaks: readonly number[];
  /** Periods of the area for which there is no figure, with the symbol that says why. */
  readonly missing: readonly { readonly at: number; readonly symbol: string; readonly period: string }[];
  readonly moments: readonly { readonly at: number; readonly label: string; readonly rank: number }[];
  /** What its marks mean, a sentence each. */
  readonly key: readonly string[];
  /** False where there are fewer than two numbers to draw: a chart of one point shows nothing. */
  readonly drawn: boolean;
}

const defaultName = { national: 'England', similar: 'Similar areas', group: 'Group' } as const;
const numberOf = (text: string): number => toNumber(decimalOf(text));
const timeOf = (period: string): number => middle(periodOf(period));

export const seriesName = (series: Series, area: string): string =>
  series.name ?? (series.kind === 'area' ? area : defaultName[series.kind]);

/** What the area is called, from the key of its authority, where the page does not say. */
export const areaOf = (authority: string): string =>
  authority
    .split('-')
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join(' ');

function markOf(indicator: IndicatorRecord, p: SeriesPoint): Mark {
  const { value = '0', qualifier, flags = [] } = p.drawn;
  const shown = flags.filter((f) => f !== 'b').map((f) => `[${f}]`);
  return {
    at: timeOf(p.period),
    value: numberOf(value),
    label: [qualifier, figureShort(indicator, value), ...shown].filter(Boolean).join(' '),
    ...(openEnded(p.drawn) ? { open: true as const } : {}),
  };
}

function seriesModel(indicator: IndicatorRecord, series: Series, points: readonly SeriesPoint[], area: string) {
  return {
    id: series.id,
    kind: series.kind,
    name: seriesName(series, area),
    pieces: apartFrom(segments(points, indicator.frequency)).map((piece) => piece.map((p) => markOf(indicator, p))),
    hollow: points.flatMap((p) =>
      otherValues(p).map((v) => ({
        at: timeOf(p.period),
        value: numberOf(v.value),
        label: figureShort(indicator, v.value),
      })),
    ),
    intervals: points.flatMap(({ period, drawn: { interval } }) =>
      interval ? [{ at: timeOf(period), low: numberOf(interval.low), high: numberOf(interval.high) }] : [],
    ),
  };
}

/** Targets in numbers, of the indicator and of plans; the same number for the same period once. */
function targetMarks(indicator: IndicatorRecord, planned: readonly PlannedTarget[]): { mark: Mark; period: string }[] {
  const all = [...(indicator.targets ?? []), ...planned].flatMap((t) =>
    t.value === undefined ? [] : [{ period: t.period, value: t.value }],
  );
  const first = new Map(all.map((t) => [`${t.period} ${numberOf(t.value)}`, t] as const).reverse());
  return [...first.values()]
    .map(({ period, value }) => ({
      period,
      mark: { at: timeOf(period), value: numberOf(value), label: figureShort(indicator, value) },
    }))
    .sort((a, b) => a.mark.at - b.mark.at || a.mark.value - b.mark.value);
}

/** The label of a period on the axis; an academic year says so where a financial year has a place too. */
function axisLabel(period: string, all: ReadonlyMap<string, unknown>): string {
  const kindOf = (p: string) => periodOf(p).kind;
  const mixed = kindOf(period) === 'academic-year' && [...all.keys()].some((p) => kindOf(p) === 'financial-year');
  return mixed ? `academic ${periodShort(period)}` : periodShort(period);
}

/** True where a figure lies beside the line of another kind of period, which passes it by. */
export const interleaved = ({ pieces }: TrendSeries): boolean =>
  pieces.some((line) => pieces.some((p) => p !== line && p.some((m) => m.at > line[0]!.at && m.at < line.at(-1)!.at)));

/** Why a line passes figures by. */
export const joinedWords =
  'A line joins only figures for the same kind of period: a calendar year is not a financial year.';

const span = (periods: readonly string[]): string => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, ${periodShort(first)}` : `, ${periodShort(first)} to ${periodShort(last)}`;
};

/** What the trend of an indicator shows: its series, targets, breaks and gaps. */
export function trendModel(
  indicator: IndicatorRecord,
  dateOf: SourceDate,
  plannedTargets: readonly PlannedTarget[] = [],
  area = areaOf(indicator.authority),
  given: TrendGuides = noGuides,
): TrendModel {
  const all = indicator.series.map((s) => ({ series: s, points: pointsOf(s, dateOf) }));
  const areaPoints = all.find((s) => s.series.kind === 'area')?.points ?? [];
  const series = all.map((s) => seriesModel(indicator, s.series, s.points, area)).filter((s) => s.pieces.length > 0);
  const targets = targetMarks(indicator, plannedTargets);
  const withValue = areaPoints.filter((p) => p.drawn.value !== undefined);
  const rankOf = (p: SeriesPoint) =>
    p.drawn.value === undefined ? 3 : p === withValue[0] || p === withValue.at(-1) ? 0 : 1;
  const others = all
    .filter((s) => s.series.kind !== 'area')
    .flatMap((s) => s.points.filter((p) => p.drawn.value !== undefined).map((p) => p.period));
  const moments = new Map<string, number>(areaPoints.map((p) => [p.period, rankOf(p)]));
  for (const p of [...others, ...targets.map((t) => t.period), ...guidePeriods(given)])
    if (!moments.has(p)) moments.set(p, 2);
  const marks = series.flatMap((s) => [...s.pieces.flat(), ...s.hollow]);
  const own = series.find((s) => s.kind === 'area')?.pieces ?? [];
  const ends = given.courses.flatMap((c) => [c.from, c.to]);
  const heights = [...marks, ...targets.map((t) => t.mark), ...ends].map((m) => m.value);
  const when = span(withValue.map((p) => p.period));
  const guides = guideModel(given, own, Math.max(...heights) - Math.min(...heights));
  const ringed = new Set(guides.signals.map(timeOf));
  return {
    title: `${indicator.shortName}${when}`,
    span: when,
    finding: findingOf(indicator, dateOf),
    unit: unitWords(indicator),
    limit: indicator.unit === 'percent' ? 100 : Infinity,
    whole: indicator.unit === 'number' && indicator.precision === 0,
    series,
    targets: targets.map((t) => t.mark),
    guides,
    signals: own.flat().filter((m) => ringed.has(m.at)),
    breaks: areaPoints.flatMap((p, i) => {
      const before = areaPoints[i - 1];
      if (!p.breakBefore || !before) return [];
      // Targets set in between, and a pace to one, belong to the figures before: the line stands after them.
      const [from, to] = [timeOf(before.period), timeOf(p.period)];
      const set = [...targets.map((t) => t.period), ...given.courses.map((c) => c.to.period)].map(timeOf);
      const last = Math.max(from, ...set.filter((at) => at > from && at < to));
      return [(last + to) / 2];
    }),
    missing: areaPoints.flatMap((p) =>
      p.drawn.marker === undefined
        ? []
        : [{ at: timeOf(p.period), symbol: symbolOf(p.drawn.marker), period: periodShort(p.period) }],
    ),
    moments: [...moments].map(([period, rank]) => ({ at: timeOf(period), label: axisLabel(period, moments), rank })),
    key: [
      ...(targets.length > 0 ? ['A short bar is a target.'] : []),
      ...hollowWords(
        series.some((s) => s.hollow.length > 0),
        all.flatMap((s) => s.points),
      ),
      ...(series.some(interleaved) ? [joinedWords] : []),
      ...openWords(all.flatMap((s) => s.points)),
      ...symbolWords(areaPoints),
      ...(series.some((s) => s.intervals.length > 0)
        ? ['An upright line through a point is the interval that its source prints around the figure.']
        : []),
      ...guides.words,
    ],
    drawn: marks.length + targets.length > 1 && marks.length > 0,
  };
}
