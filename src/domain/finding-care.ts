import type { Indicator } from '../schema/indicator.ts';
import { comparablePoints, stretchBefore } from './change.ts';
import { compareDecimals } from './decimal.ts';
import { figureShort, figureText, flagWords, markerWords } from './figure-text.ts';
import { thePeriod } from './in-period.ts';
import { isOutturn, type Latest } from './latest.ts';
import { periodOf } from './period.ts';
import { favour, type Favour } from './polarity.ts';
import { elsewhere, nothingPlanned, type Planned } from './printed-elsewhere.ts';
import { otherValues, type SeriesPoint } from './series.ts';
import { wasBefore } from './was-before.ts';
import { listOf } from './wording.ts';
import { xmr } from './xmr.ts';

/**
 * Missing results, said together where they are missing for one reason, with what is printed elsewhere for them; `all` is
 * the whole series.
 */
export function missing(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  all: readonly SeriesPoint[] = [],
  planned = nothingPlanned,
): string[] {
  return [...Map.groupBy(points, (p) => p.drawn.marker ?? 'x').entries()].map(([marker, same]) => {
    const periods = listOf(same.map((p) => thePeriod(p.period)));
    const one = same.length === 1;
    const reason =
      marker === 'awaited' ? `${one ? 'was' : 'were'} still to come` : `${one ? 'is' : 'are'} ${markerWords(marker)}`;
    const clause =
      marker === 'x'
        ? `no result is given for ${periods}`
        : `the ${one ? 'result' : 'results'} for ${periods} ${reason}`;
    return `${clause}${elsewhere(indicator, same, all, planned)}`;
  });
}

const kindWords = {
  year: 'calendar years',
  'financial-year': 'financial years',
  'academic-year': 'academic years',
  quarter: 'single quarters',
  'unnamed-quarter': 'single quarters',
  month: 'single months',
  day: 'single days',
  week: 'single weeks',
  span: 'other stretches of time',
} as const;

/** Why figures before the comparable stretch are left out: a break, or periods of another kind. */
function leftOut(
  indicator: Indicator,
  earlier: readonly SeriesPoint[],
  stretch: readonly SeriesPoint[],
  points: readonly SeriesPoint[],
  [one, many] = ['the earlier figure', 'earlier figures'],
): string[] {
  if (earlier.length === 0) return [];
  const withLatest = stretchBefore(indicator, points).length > 0 ? ' with the latest' : '';
  const [first] = earlier;
  const only = figureText({ ...indicator, unitLabel: undefined }, first!.drawn.value!, first!.drawn.qualifier);
  // One figure can be told here; it stands nowhere else in the finding.
  const [noun, are] = earlier.length === 1 ? [`${one}, ${only},`, 'is'] : [many, 'are'];
  // That it is a quarter’s is printed of a quarter that is not named; else an undated figure is only read as a year’s.
  const read = earlier.length === 1 && first!.drawn.undated && periodOf(first!.period).kind !== 'unnamed-quarter';
  const from = points.indexOf(earlier[0]!);
  const to = points.indexOf(stretch.at(-1)!);
  if (points.slice(from + 1, to + 1).some((p) => p.breakBefore))
    return [
      `${noun} ${are} not compared with ${stretch.length > 1 ? 'the later ones' : 'the latest'}, since they may not be counted alike`,
    ];
  const kinds = [...new Set(earlier.map((p) => kindWords[periodOf(p.period).kind]))];
  const own = kindWords[periodOf(stretch[0]!.period).kind];
  if (indicator.seasonal && kinds.length === 1 && kinds[0] === own)
    return [`${noun} ${are} for other times of the year`];
  if (kinds.length > 1 || kinds[0] === own)
    return [`${noun} ${are} for periods of another kind and ${are} not compared${withLatest}`];
  // `2006` at the head of a column may be any kind of year: the document does not say.
  if (kinds[0] === kindWords.year) {
    const years = [...new Set([earlier[0]!, earlier.at(-1)!].map((p) => p.period))].join(
      earlier.length === 2 ? ' and ' : ' to ',
    );
    const year = own === kindWords['financial-year'] || own === kindWords['academic-year'];
    const kind = earlier.length === 1 ? 'another kind of year' : 'years of another kind';
    return [
      `${noun} ${are} ${read ? 'read as that of' : 'printed for'} ${years}${year ? `, which may be ${kind},` : ''} and ${are} not compared${withLatest}`,
    ];
  }
  const kind = earlier.length === 1 ? `a ${kinds[0]!.replace(/s$/, '')}` : kinds[0]!;
  return [`${noun} ${are} ${read ? 'read as that of' : 'for'} ${kind} and ${are} not compared${withLatest}`];
}

/** Whether another figure that the documents print for one of the two would make better worse, or the other way round. */
export function turns(indicator: Indicator, shown: readonly SeriesPoint[]): Favour | undefined {
  const [from, to] = shown;
  if (!from || !to) return undefined;
  const all = (p: SeriesPoint) => [p.drawn.value!, ...otherValues(p).map((v) => v.value)];
  const own = favour(indicator, from.drawn.value!, to.drawn.value!, indicator.deadBand);
  return all(from)
    .flatMap((a) => all(to).map((b) => favour(indicator, a, b, indicator.deadBand)))
    .find((f) => f !== own);
}

/** The other figures that the documents print for what a finding names, and whether it would read otherwise by them. */
export function moreThanOne(indicator: Indicator, shown: readonly SeriesPoint[]): string[] {
  const twice = shown.filter((p) => otherValues(p).length > 0);
  if (twice.length === 0) return [];
  const also = twice.flatMap((p) =>
    // A place without the date of the figure beside it may be for another period: that it is for this one is our reading.
    [...Map.groupBy(otherValues(p), (v) => v.undated && !p.drawn.undated)].map(([read, same]) => {
      const values = [...new Set(same.map((v) => figureShort(indicator, v.value)))];
      return `${listOf(values)} for ${read ? 'what is read as ' : ''}${thePeriod(p.period)}`;
    }),
  );
  const turned = turns(indicator, shown);
  const otherwise = { better: 'an improvement', worse: 'a change for the worse', same: 'no change' };
  return [`the documents also print ${listOf(also)}${turned ? `, which would be ${otherwise[turned]}` : ''}`];
}

/** `no date is printed with the figure for 2006/07 or with the target, so their periods are our reading`. */
export function undatedCare(things: readonly string[]): string[] {
  if (things.length === 0) return [];
  const all = things.length === 1 ? things[0]! : `${things.slice(0, -1).join(', with ')} or with ${things.at(-1)!}`;
  const one = things.length === 1 && !things[0]!.includes('figures');
  return [`no date is printed with ${all}, so ${one ? 'the period is' : 'their periods are'} our reading`];
}

/** Whose figure stands beside the area’s. */
export const possessive = { national: 'England’s', similar: 'similar areas’' } as const;

/** Of the figures that a sentence names, those whose period no source prints. */
export const undatedFigures = (points: readonly SeriesPoint[]): string[] => {
  const periods = points.filter((p) => p.drawn.undated).map((p) => thePeriod(p.period));
  return periods.length === 0 ? [] : [`the ${periods.length === 1 ? 'figure' : 'figures'} for ${listOf(periods)}`];
};

/**
 * The figures that a finding names, oldest first: the first and the last that can be compared. Where the latest cannot
 * be, it comes after the first and the last of those before it that can.
 */
export function namedPoints(indicator: Indicator, points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const ends = (stretch: readonly SeriesPoint[]) => (stretch.length > 1 ? [stretch[0]!, stretch.at(-1)!] : stretch);
  return [...ends(stretchBefore(indicator, points)), ...ends(comparablePoints(indicator, points))];
}

/** Where figures before the latest are compared with each other: why those before them are left out. */
function leftOutBefore(
  indicator: Indicator,
  earlier: readonly SeriesPoint[],
  before: readonly SeriesPoint[],
): string[] {
  const still = earlier.slice(0, before[0] ? earlier.indexOf(before[0]) : 0);
  return leftOut(indicator, still, before, [...still, ...before], ['the figure before those', 'figures before those']);
}

/** What stood here before of figures that were corrected here: another number, or another period. */
function saidBefore(indicator: Indicator, shown: readonly SeriesPoint[]): string[] {
  return shown.flatMap((p) => {
    const was = p.drawn.revised?.at(-1)?.was;
    if (was === undefined) return [];
    const before = wasBefore(indicator, was, { value: p.drawn.value, period: p.period });
    const words = 'period' in before ? `as that of ${before.period}` : `as ${before.text}`;
    return [`the figure for ${thePeriod(p.period)} stood here ${words} before`];
  });
}

/** Whether two figures are all there is, and differ: of two that are the same nobody would say that they show a trend. */
const movedOnce = (stretch: readonly SeriesPoint[]): boolean =>
  stretch.length === 2 && compareDecimals(stretch[0]!.drawn.value!, stretch[1]!.drawn.value!) !== 0;

/**
 * What to bear in mind with a finding, the weightiest first, as clauses without capital or full stop. `stretch` is the
 * comparable figures that end with the latest, at least one.
 */
export function careOf(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  latest: Latest,
  planned: Planned,
): string[] {
  const stretch = comparablePoints(indicator, points);
  const earlier = points.slice(0, points.indexOf(latest.point)).filter((p) => isOutturn(p) && !stretch.includes(p));
  const before = stretchBefore(indicator, points);
  const shown = namedPoints(indicator, points);
  const noise = xmr(indicator, points);
  const alone = points.filter(isOutturn).length === 1;
  return [
    ...(alone ? ['no other period has a figure, so no change is worked out'] : []),
    ...leftOut(indicator, earlier, stretch, points),
    ...leftOutBefore(indicator, earlier, before),
    ...([stretch, before].some(movedOnce) ? ['two figures are too few to show a trend'] : []),
    ...('tooFew' in noise || noise.signals.length > 0 || noise.meanRange.top === 0n
      ? []
      : [`all its ups and downs are within normal variation${noise.provisional ? ', by provisional limits' : ''}`]),
    ...undatedCare(undatedFigures(shown)),
    ...shown.flatMap((p) =>
      (p.drawn.flags ?? [])
        .filter((f) => f === 'p' || f === 'e' || (f === 'r' && !p.drawn.revised))
        .map((f) => `the figure for ${thePeriod(p.period)} is ${flagWords(f)}`),
    ),
    ...saidBefore(indicator, shown),
    ...moreThanOne(indicator, shown),
    ...missing(indicator, latest.later, points, planned),
  ];
}
