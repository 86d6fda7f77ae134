import { changeBetween, comparablePoints, latestChange, stretchBefore, type Change } from '../change.ts';
import { absolute, decimalOf, decimalText, formatPrinted } from '../decimal.ts';
import { differenceText } from '../figure-text.ts';
import { inPeriod, thePeriod } from '../in-period.ts';
import { isOutturn } from '../latest.ts';
import { longerTrend, trendPeriods } from '../longer-trend.ts';
import { periodOf } from '../period.ts';
import type { Favour } from '../polarity.ts';
import type { IndicatorRecord } from '../record.ts';
import { ratioOf, type Ratio } from '../ratio.ts';
import { roughly } from '../rough.ts';
import { capitalise, listOf, plural } from '../wording.ts';
import { favourStep, sizeOf } from './verdict.ts';
import { about, equals, inputOf, placesFor, term, type Ground, type Working } from './working.ts';

/** `better by 1.9 percentage points`, `no change`; without polarity the difference alone. */
const cameOut = (indicator: IndicatorRecord, difference: Ratio, favour: Favour | undefined, rough: string): string => {
  if (difference.top === 0n) return 'no change';
  const size = `${rough}${sizeOf(indicator, difference)}`;
  if (favour === 'better' || favour === 'worse') return `${favour} by ${size}`;
  return `${difference.top > 0n ? 'up' : 'down'} by ${size}`;
};

/** A change in words: `from 2005 to 2006`; of spans, which have a “to” of their own, `between … and …`. */
function betweenPeriods(from: string, to: string): string {
  const [a, b] = [thePeriod(from), thePeriod(to)];
  return periodOf(from).kind === 'span' ? `between ${a} and ${b}` : `from ${a} to ${b}`;
}

const rule =
  'The latest figure against the one before it of the same kind of period, and of the same time of year where that matters. Never across a break in the series.';

/** What the rule says of a dead band, where the indicator declares one. */
const bandRule = (indicator: IndicatorRecord): string =>
  indicator.deadBand === undefined
    ? ''
    : ` A difference of up to ${differenceText({ ...indicator, unitLabel: undefined }, decimalOf(indicator.deadBand))} counts as no change.`;

/** How a change becomes a word: by its sign, or held against the dead band first. */
function judgingSteps(indicator: IndicatorRecord, change: Change): string[] {
  const { deadBand, polarity } = indicator;
  const verdict = favourStep(indicator, ratioOf(decimalOf(change.difference)), change.favour);
  if (deadBand === undefined || polarity === 'none') return [verdict];
  const size = formatPrinted(decimalText(absolute(decimalOf(change.difference))));
  const band = formatPrinted(deadBand);
  return change.withinDeadBand
    ? [`${size} ≤ ${band}, the dead band: no change`]
    : change.favour === 'same'
      ? [verdict]
      : [`${size} > ${band}, the dead band: a change`, verdict];
}

const roughStep =
  'A source gives one of them only roughly, so that 0 need not mean the same figure: there is no status.';
const roughWords = 'printed too roughly to tell';

/** The arithmetic of a change, its two figures called what they are. */
function shown(indicator: IndicatorRecord, change: Change, earlier: string, later: string) {
  const { from, to, favour } = change;
  const difference = ratioOf(decimalOf(change.difference));
  return {
    method: 'change',
    inputs: [
      inputOf(indicator, `Figure ${inPeriod(to.period)}`, to.drawn),
      inputOf(indicator, `Figure ${inPeriod(from.period)}`, from.drawn),
    ],
    steps: [
      `difference = ${later} − ${earlier} = ${formatPrinted(to.drawn.value!)} − ${term(from.drawn.value!)} = ${formatPrinted(change.difference)}`,
      ...(change.unclear ? [roughStep] : judgingSteps(indicator, change)),
    ],
    result: favour,
    words: change.unclear
      ? roughWords
      : `${cameOut(indicator, difference, favour, roughly(from.drawn, to.drawn))}${change.withinDeadBand ? ', which counts as no change' : ''}`,
  } as const;
}

/** The latest figure against the previous comparable one. */
export function changeWorking(ground: Ground): Working {
  const { indicator, points } = ground;
  const change = latestChange(indicator, points);
  const same = { id: 'change', method: 'change', rule: `${rule}${bandRule(indicator)}` } as const;
  if (!change)
    return {
      ...same,
      title: 'Change',
      inputs: [],
      steps: [],
      result: undefined,
      words: 'there is no earlier figure that the latest can be compared with',
    };
  const title = `Change ${betweenPeriods(change.from.period, change.to.period)}`;
  return { ...same, ...shown(indicator, change, 'previous', 'latest'), title };
}

const overallRule =
  'Of all figures up to the latest that can be compared with it, the latest against the first: the stretch that the finding tells. It is a difference between two figures; the longer trend says more of what lies between them.';

/** The change over the whole stretch that ends with the latest figure; nothing where that is the latest step alone. */
export function changeOverallWorking({ indicator, points }: Ground): Working[] {
  const stretch = comparablePoints(indicator, points);
  const [from, to] = [stretch[0], stretch.at(-1)];
  if (!from || !to || stretch.length < 3) return [];
  const change = changeBetween(indicator, from, to);
  return [
    {
      ...shown(indicator, change, 'first', 'latest'),
      id: 'change-overall',
      title: `Change ${betweenPeriods(from.period, to.period)}, over all figures that can be compared`,
      rule: `${overallRule}${bandRule(indicator)}`,
    },
  ];
}

const beforeRule =
  'Where the latest figure cannot be compared with any before it: of the figures before it that can be compared with each other, the last against the first.';

/** The change over the figures that the latest leaves behind; nothing where it can be compared itself. */
export function changeBeforeWorking({ indicator, points }: Ground): Working[] {
  const stretch = stretchBefore(indicator, points);
  const [from, to] = [stretch[0], stretch.at(-1)];
  if (!from || !to) return [];
  const change = changeBetween(indicator, from, to);
  return [
    {
      ...shown(indicator, change, 'first', 'last'),
      id: 'change-before',
      title: `Change ${betweenPeriods(from.period, to.period)}, before the latest figure`,
      rule: `${beforeRule}${bandRule(indicator)}`,
    },
  ];
}

const longerRule = `The latest figure against the mean of the ${trendPeriods} comparable figures before it, or of two where there are no more, where none is missing between them. With fewer than three figures in all nothing is called a trend.`;

/** The latest figure against the mean of the ones before. */
export function longerTrendWorking(ground: Ground): Working {
  const { indicator, points } = ground;
  const trend = longerTrend(indicator, points);
  const same = { id: 'longer-trend', method: 'longer trend', title: 'Longer trend', rule: longerRule } as const;
  if ('tooFew' in trend)
    return {
      ...same,
      inputs: [],
      steps: [],
      result: undefined,
      words:
        trend.tooFew === 0
          ? 'there is no figure'
          : trend.apart
            ? `${trend.tooFew === 1 ? 'the figure just before the latest is' : 'figures between the earlier ones are'} missing, so nothing is called a trend`
            : trend.tooFew === 1 && points.filter(isOutturn).length > 1
              ? 'there is no earlier figure that the latest can be compared with'
              : `${plural(trend.tooFew, 'comparable figure')} ${trend.tooFew === 1 ? 'is' : 'are'} too few to speak of a trend`,
    };
  const before = trend.before.map((p) => p.drawn.value!);
  const latest = trend.to.drawn.value!;
  const places = placesFor([...before, latest]);
  return {
    ...same,
    title: `${capitalise(thePeriod(trend.to.period))} against the mean of ${listOf(trend.before.map((p) => thePeriod(p.period)))}`,
    inputs: [trend.to, ...trend.before.toReversed()].map((p) =>
      inputOf(indicator, `Figure ${inPeriod(p.period)}`, p.drawn),
    ),
    steps: [
      `mean = (${before.map(formatPrinted).join(' + ')}) ÷ ${before.length} ${equals(trend.mean, places)}`,
      `difference = latest − mean ${equals(trend.difference, places)}`,
      favourStep(indicator, trend.difference, trend.favour),
    ],
    result: trend.favour,
    words: cameOut(indicator, trend.difference, trend.favour, about([trend.to, ...trend.before])),
  };
}
