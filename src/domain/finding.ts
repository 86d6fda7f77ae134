import type { Indicator } from '../schema/indicator.ts';
import { changeBetween, comparablePoints, latestChange, type Change } from './change.ts';
import { decimalOf, signOf } from './decimal.ts';
import { differenceText, figureText, flagWords, markerWords, nounOf } from './figure-text.ts';
import { latestOf, type Latest } from './latest.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { otherValues, pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';
import { listOf } from './wording.ts';

/** What a series says, in words: one sentence, and what to bear in mind when reading it. */
export interface Finding {
  readonly sentence: string;
  /** Clauses without capital or full stop, the weightiest first; none where nothing speaks against the sentence. */
  readonly care: readonly string[];
}

/** Within a sentence the unit is said once: by the noun of a count, else with the first figure. */
const bare = (indicator: Indicator): Indicator => ({ ...indicator, unitLabel: undefined });
const figureAt = (indicator: Indicator, p: SeriesPoint): string =>
  figureText(indicator, p.drawn.value!, p.drawn.qualifier);
const subject = (indicator: Indicator): string =>
  indicator.unit === 'number' && indicator.unitLabel ? `number of ${indicator.unitLabel}` : nounOf(indicator);

const favourWords = { better: 'better', worse: 'worse' } as const;

/** `: better by 1.9 percentage points`; without polarity only the difference. */
function bySize(indicator: Indicator, change: Change): string {
  // “Over 300” less 117 is not exactly 183.
  const rough = (change.from.drawn.qualifier ?? change.to.drawn.qualifier) !== undefined;
  const size = `${rough ? 'about ' : ''}${differenceText(bare(indicator), decimalOf(change.difference))}`;
  if (change.favour === 'better' || change.favour === 'worse') return `, ${favourWords[change.favour]} by ${size}`;
  return `, a difference of ${size}`;
}

function moved(indicator: Indicator, change: Change): string {
  const { from, to } = change;
  const noun = subject(indicator);
  const first = indicator.unit === 'number' ? bare(indicator) : indicator;
  const sign = signOf(decimalOf(change.difference));
  const [a, b] = [inPeriod(from.period), inPeriod(to.period)];
  if (sign === 0) return `The ${noun} was the same ${b} as ${a}, ${figureAt(first, to)}`;
  const verb = sign > 0 ? 'rose' : 'fell';
  return `The ${noun} ${verb} from ${figureAt(first, from)} ${a} to ${figureAt(bare(indicator), to)} ${b}${bySize(indicator, change)}`;
}

/** What happened last, where it went the other way than the whole stretch. */
function turned(indicator: Indicator, whole: Change, last: Change): string {
  const opposite = signOf(decimalOf(whole.difference)) * signOf(decimalOf(last.difference)) < 0;
  if (!opposite) return '';
  const verb = signOf(decimalOf(last.difference)) > 0 ? 'rose' : 'fell';
  return `; after ${thePeriod(last.from.period)} it ${verb} by ${differenceText(bare(indicator), decimalOf(last.difference))}`;
}

/** Missing later figures, said together where they are missing for one reason. */
function missing(later: Latest['later']): string[] {
  return [...Map.groupBy(later, (p) => p.drawn.marker ?? 'x').entries()].map(([marker, points]) => {
    const periods = listOf(points.map((p) => thePeriod(p.period)));
    const [noun, are] = points.length === 1 ? ['figure', 'is'] : ['figures', 'are'];
    return `the ${noun} for ${periods} ${are} ${markerWords(marker)}`;
  });
}

function careOf(points: readonly SeriesPoint[], stretch: readonly SeriesPoint[], latest: Latest): string[] {
  const at = points.indexOf(latest.point);
  const first = points.indexOf(stretch[0]!);
  const outturnsBefore = points.slice(0, first).some((p) => p.drawn.value !== undefined);
  const broken = points.slice(0, at + 1).some((p, i) => p.breakBefore && i > 0);
  const shown = stretch.length > 1 ? [stretch[0]!, latest.point] : [latest.point];
  return [
    ...(outturnsBefore && broken ? ['earlier figures were counted differently and are not compared'] : []),
    ...(outturnsBefore && !broken ? ['earlier figures are for periods of another kind and are not compared'] : []),
    ...(stretch.length === 2 ? ['two figures are too few for a trend'] : []),
    ...shown.flatMap((p) =>
      (p.drawn.flags ?? [])
        .filter((f) => f === 'p' || f === 'e' || f === 'r')
        .map((f) => `the figure for ${thePeriod(p.period)} is ${flagWords(f)}`),
    ),
    ...shown
      .filter((p) => otherValues(p).length > 0)
      .map((p) => `another figure is printed for ${thePeriod(p.period)}`),
    ...missing(latest.later),
  ];
}

/**
 * What an indicator's own series says, over the longest stretch of comparable figures that ends with the latest.
 * It never compares across a break, nor a calendar year with a financial one.
 */
export function findingOf(indicator: Indicator, dateOf: SourceDate): Finding {
  const series = seriesOf(indicator, 'area');
  const points = series ? pointsOf(series, dateOf) : [];
  const latest = latestOf(points);
  const awaited = points.filter((p) => p.drawn.marker === 'awaited');
  if (!latest) return { sentence: 'No figure is available.', care: missing(awaited) };
  const stretch = comparablePoints(indicator, points);
  const care = careOf(points, stretch, latest);
  const [first] = stretch;
  if (!first || stretch.length === 1) {
    const only = points.filter((p) => p.drawn.value !== undefined).length === 1;
    const figure = figureAt(indicator, latest.point);
    const tail = only ? '; it is the only one' : '';
    return { sentence: `The figure for ${thePeriod(latest.point.period)} is ${figure}${tail}.`, care };
  }
  const whole = changeBetween(indicator, first, latest.point);
  const last = latestChange(indicator, points) ?? whole;
  return { sentence: `${moved(indicator, whole)}${turned(indicator, whole, last)}.`, care };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The finding as text: its sentence and, after it, what to bear in mind. */
export function findingText({ sentence, care }: Finding): string {
  return care.length === 0 ? sentence : `${sentence} ${capital(care.join('; '))}.`;
}
