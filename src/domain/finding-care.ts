import type { Indicator } from '../schema/indicator.ts';
import { comparablePoints } from './change.ts';
import { figureShort, flagWords, markerWords } from './figure-text.ts';
import { thePeriod } from './in-period.ts';
import { isOutturn, type Latest } from './latest.ts';
import { periodOf } from './period.ts';
import { otherValues, type SeriesPoint } from './series.ts';
import { listOf } from './wording.ts';
import { xmr } from './xmr.ts';

/** `though 90.8% is printed elsewhere`: a plan’s baseline, say, for a period without a result. */
function elsewhere(indicator: Indicator, points: readonly SeriesPoint[]): string {
  const values = [...new Set(points.flatMap((p) => otherValues(p).map((v) => figureShort(indicator, v.value))))];
  if (values.length === 0) return '';
  return `, though ${listOf(values)} ${values.length === 1 ? 'is' : 'are'} printed elsewhere`;
}

/** Missing results, said together where they are missing for one reason. */
export function missing(indicator: Indicator, points: readonly SeriesPoint[]): string[] {
  return [...Map.groupBy(points, (p) => p.drawn.marker ?? 'x').entries()].map(([marker, same]) => {
    const periods = listOf(same.map((p) => thePeriod(p.period)));
    const one = same.length === 1;
    const reason =
      marker === 'awaited' ? `${one ? 'was' : 'were'} still to come` : `${one ? 'is' : 'are'} ${markerWords(marker)}`;
    const clause =
      marker === 'x'
        ? `no result is given for ${periods}`
        : `the ${one ? 'result' : 'results'} for ${periods} ${reason}`;
    return `${clause}${elsewhere(indicator, same)}`;
  });
}

const kindWords = {
  year: 'calendar years',
  'financial-year': 'financial years',
  'academic-year': 'academic years',
  quarter: 'single quarters',
  month: 'single months',
  day: 'single days',
  week: 'single weeks',
  span: 'other stretches of time',
} as const;

/** Why figures before the comparable stretch are left out: a break, or periods of another kind. */
function leftOut(
  indicator: Pick<Indicator, 'seasonal'>,
  earlier: readonly SeriesPoint[],
  stretch: readonly SeriesPoint[],
  points: readonly SeriesPoint[],
): string[] {
  if (earlier.length === 0) return [];
  const [noun, are] = earlier.length === 1 ? ['the earlier figure', 'is'] : ['earlier figures', 'are'];
  const from = points.indexOf(earlier[0]!);
  const to = points.indexOf(stretch.at(-1)!);
  if (points.slice(from + 1, to + 1).some((p) => p.breakBefore))
    return [
      `${noun} cannot be compared with ${stretch.length > 1 ? 'these' : 'it'}, since the series breaks in between`,
    ];
  const kinds = [...new Set(earlier.map((p) => kindWords[periodOf(p.period).kind]))];
  const own = kindWords[periodOf(stretch[0]!.period).kind];
  if (indicator.seasonal && kinds.length === 1 && kinds[0] === own)
    return [`${noun} ${are} for other times of the year`];
  if (kinds.length > 1 || kinds[0] === own)
    return [`${noun} ${are} for periods of another kind and ${are} not compared`];
  const kind = earlier.length === 1 ? `a ${kinds[0]!.replace(/s$/, '')}` : kinds[0]!;
  return [`${noun} ${are} for ${kind} and ${are} not compared`];
}

/**
 * What to bear in mind with a finding, the weightiest first, as clauses without capital or full stop. `stretch` is the
 * comparable figures that end with the latest, at least one.
 */
export function careOf(indicator: Indicator, points: readonly SeriesPoint[], latest: Latest): string[] {
  const stretch = comparablePoints(indicator, points);
  const earlier = points.slice(0, points.indexOf(latest.point)).filter((p) => isOutturn(p) && !stretch.includes(p));
  const shown = stretch.length > 1 ? [stretch[0]!, latest.point] : [latest.point];
  const noise = xmr(indicator, points);
  const alone = points.filter(isOutturn).length === 1;
  const twice = shown.filter((p) => otherValues(p).length > 0).map((p) => thePeriod(p.period));
  return [
    ...(alone ? ['no other period has a figure, so no change can be shown'] : []),
    ...leftOut(indicator, earlier, stretch, points),
    ...(stretch.length === 2 ? ['two figures are too few to show a trend'] : []),
    ...('tooFew' in noise || noise.signals.length > 0 || noise.meanRange.top === 0n
      ? []
      : [`all its ups and downs are within normal variation${noise.provisional ? ', by provisional limits' : ''}`]),
    ...shown.flatMap((p) =>
      (p.drawn.flags ?? [])
        .filter((f) => f === 'p' || f === 'e' || f === 'r')
        .map((f) => `the figure for ${thePeriod(p.period)} is ${flagWords(f)}`),
    ),
    ...(twice.length > 0 ? [`the documents give more than one figure for ${listOf(twice)}`] : []),
    ...missing(indicator, latest.later),
  ];
}
