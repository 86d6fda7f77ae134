import type { Indicator } from '../schema/indicator.ts';
import { changeBetween, comparablePoints, latestChange, stretchBefore, type Change } from './change.ts';
import { compareDecimals, decimalOf, signOf } from './decimal.ts';
import { differenceText, figureText } from './figure-text.ts';
import { careOf, missing, moreThanOne, turns } from './finding-care.ts';
import { shortSubjectOf, subjectOf, thingOf } from './finding-subject.ts';
import { latestOf } from './latest.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { nothingPlanned, type Planned } from './printed-elsewhere.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';
import { roughly } from './rough.ts';
import { capitalise, listOf } from './wording.ts';

/** What a series says, in words: one sentence, and what to bear in mind when reading it. */
export interface Finding {
  readonly sentence: string;
  /** Clauses without capital or full stop, the weightiest first; none where nothing speaks against the sentence. */
  readonly care: readonly string[];
}

/** Within a sentence the unit is said once: by the noun of a count, else with the first figure. */
const bare = (indicator: Indicator): Indicator => ({ ...indicator, unitLabel: undefined });
export const figureAt = (indicator: Indicator, p: SeriesPoint): string =>
  figureText(indicator, p.drawn.value!, p.drawn.qualifier);
const inPercent = (indicator: Indicator): boolean =>
  indicator.unit === 'percent' || indicator.unit === 'percentage points';

/** How large a difference is: exact, or `about` or `more than` so much where a source qualifies one of the figures. */
const sizeOf = (indicator: Indicator, { from, to, difference }: Change): string =>
  `${roughly(from.drawn, to.drawn)}${differenceText(bare(indicator), decimalOf(difference))}`;

/** “Just over 80%” twice need not be the same figure: only what is printed without such a word is. */
function unmoved(indicator: Indicator, subject: string, { from, to }: Change): string {
  const [a, b] = [inPeriod(from.period), inPeriod(to.period)];
  const [before, now] = [figureAt(indicator, from), figureAt(indicator, to)];
  if (!from.drawn.qualifier && !to.drawn.qualifier) return `${subject} was the same ${b} as ${a}, ${now}`;
  return before === now ? `${subject} was ${now} both ${a} and ${b}` : `${subject} was ${before} ${a} and ${now} ${b}`;
}

/** `elapsed` is how long it took, where that is printed and no dates are. */
function moved(indicator: Indicator, subject: string, change: Change, elapsed?: string): string {
  const { from, to } = change;
  const first = indicator.unit === 'number' ? bare(indicator) : indicator;
  const sign = signOf(decimalOf(change.difference));
  if (sign === 0) return unmoved(first, subject, change);
  const [a, b] = [inPeriod(from.period), inPeriod(to.period)];
  const size = sizeOf(indicator, change);
  const [before, now] = [figureAt(first, from), figureAt(bare(indicator), to)];
  const course = elapsed ? `from ${before} to ${now} in ${elapsed}` : `from ${before} ${a} to ${now} ${b}`;
  const verb = sign > 0 ? 'rose' : 'fell';
  if (change.favour === 'better') return `${subject} ${verb} ${course}, an improvement of ${size}`;
  if (change.favour === 'worse')
    return `${subject} ${verb} ${course}, ${inPercent(indicator) ? `${size} worse` : 'a change for the worse'}`;
  return `${subject} ${verb} by ${size}, ${course}${change.withinDeadBand ? ', which counts as no change' : ''}`;
}

/**
 * The figures in between that lie furthest beyond the two ends: beyond the latest, the way that the whole stretch
 * went, and beyond the first. From 50 by way of 47 and 51 to 48 is a fall, but not all of the story; nor is it one that
 * nothing happened from 50 by way of 47 to 50.
 */
function beyond(indicator: Indicator, { from, to, difference }: Change, between: readonly SeriesPoint[]): string {
  const sign = signOf(decimalOf(difference)) || 1;
  const furthest = (end: SeriesPoint, way: number): SeriesPoint[] => {
    const further = (p: SeriesPoint, q: SeriesPoint) => way * compareDecimals(p.drawn.value!, q.drawn.value!) > 0;
    const most = between.reduce((m, p) => (further(p, m) ? p : m), end);
    return most === end ? [] : [most];
  };
  const most = [...furthest(to, sign), ...furthest(from, -sign)].sort(
    (p, q) => between.indexOf(p) - between.indexOf(q),
  );
  if (most.length === 0) return '';
  return `, though it had been ${listOf(most.map((p) => `${figureAt(bare(indicator), p)} ${inPeriod(p.period)}`))}`;
}

/** What happened last, where it went another way than the whole stretch, or what happened on the way. */
function turned(indicator: Indicator, whole: Change, last: Change, between: readonly SeriesPoint[]): string {
  const [all, late] = [whole, last].map((c) => signOf(decimalOf(c.difference))) as [number, number];
  const after = thePeriod(last.from.period);
  if (all !== 0 && late === 0 && whole.from !== last.from) return `, with no change after ${after}`;
  if (all * late < 0) return `, though it ${late > 0 ? 'rose' : 'fell'} by ${sizeOf(indicator, last)} after ${after}`;
  return beyond(indicator, whole, between);
}

/** How a stretch of two or more comparable figures went. */
function courseOf(indicator: Indicator, subject: string, stretch: readonly SeriesPoint[]): string {
  const [first, latest] = [stretch[0]!, stretch.at(-1)!];
  const whole = changeBetween(indicator, first, latest);
  const last = latestChange(indicator, stretch) ?? whole;
  const elapsed = stretch.length === 2 ? latest.drawn.elapsed : undefined;
  return `${moved(indicator, subject, whole, elapsed)}${turned(indicator, whole, last, stretch.slice(1, -1))}`;
}

function sentenceOf(indicator: Indicator, subject: string, points: readonly SeriesPoint[], latest: SeriesPoint) {
  const stretch = comparablePoints(indicator, points);
  if (stretch.length > 1) return courseOf(indicator, subject, stretch);
  const figure = figureAt(indicator.unit === 'number' ? bare(indicator) : indicator, latest);
  const alone = `${subject} was ${figure} ${inPeriod(latest.period)}`;
  const before = stretchBefore(indicator, points);
  return before.length > 0 ? `${alone}; before that, ${courseOf(bare(indicator), 'it', before)}` : alone;
}

function finding(
  indicator: Indicator,
  dateOf: SourceDate,
  subject: string,
  none: string,
  planned = nothingPlanned,
): Finding {
  const series = seriesOf(indicator, 'area');
  const points = series ? pointsOf(series, dateOf) : [];
  const latest = latestOf(points);
  if (!latest)
    return {
      sentence: none,
      care: missing(
        indicator,
        points.filter((p) => p.drawn.marker === 'awaited'),
        points,
        planned,
      ),
    };
  const sentence = `${capitalise(sentenceOf(indicator, subject, points, latest.point))}.`;
  return { sentence, care: careOf(indicator, points, latest, planned) };
}

/**
 * What an indicator's own series says, over the longest stretch of comparable figures that ends with the latest, to
 * be read under a title that names it. It never compares across a break, nor a calendar year with a financial one.
 */
export const findingOf = (indicator: Indicator, dateOf: SourceDate): Finding =>
  finding(indicator, dateOf, shortSubjectOf(indicator), 'No figure is given.');

/** The same, naming what is measured: for a page's opening, a description, a list of many. */
export const namedFindingOf = (indicator: Indicator, dateOf: SourceDate, planned?: Planned): Finding =>
  finding(indicator, dateOf, subjectOf(indicator), `No figure is given for ${thingOf(indicator)}.`, planned);

/** How the whole stretch went, where it went another way than its last step. */
function onTheWhole(indicator: Indicator, stretch: readonly SeriesPoint[], last: Change): string[] {
  const whole = changeBetween(indicator, stretch[0]!, stretch.at(-1)!);
  if (!whole.favour || !last.favour || whole.favour === last.favour) return [];
  const first = stretch[0]!.period;
  if (whole.favour === 'same') return [`it stands where it stood ${inPeriod(first)}`];
  return [`since ${thePeriod(first)} it has got ${whole.favour}, by ${sizeOf(indicator, whole)}`];
}

/**
 * The last step alone: the latest figure against the one before, with how the whole stretch went and the other figures
 * that are printed where these turn it round. Nothing where it cannot be compared.
 */
export function lastStepOf(indicator: Indicator, dateOf: SourceDate): string | undefined {
  const series = seriesOf(indicator, 'area');
  const points = series ? pointsOf(series, dateOf) : [];
  const last = latestChange(indicator, points);
  if (!last) return undefined;
  const ends = [last.from, last.to];
  const otherwise = turns(indicator, ends) ? moreThanOne(indicator, ends) : [];
  const whole = onTheWhole(indicator, comparablePoints(indicator, points), last);
  const step = capitalise(moved(indicator, shortSubjectOf(indicator), last, last.to.drawn.elapsed));
  return `${[step, ...whole, ...otherwise].join('; ')}.`;
}

/** The finding as text: its sentence and, after it, what to bear in mind. */
export function findingText({ sentence, care }: Finding): string {
  return care.length === 0 ? sentence : `${sentence} ${capitalise(care.join('; '))}.`;
}
