import { againstTargets, type AgainstTarget } from '../against-targets.ts';
import { decimalOf, formatPrinted } from '../decimal.ts';
import { differenceText, figureText } from '../figure-text.ts';
import { missing } from '../finding-care.ts';
import { inPeriod, thePeriod } from '../in-period.ts';
import { isOneTime } from '../period.ts';
import { plannedIn } from '../printed-elsewhere.ts';
import { ratioOf, ratioText, times, whole } from '../ratio.ts';
import { otherValues } from '../series.ts';
import { shareOf, toleranceOf, type Tolerance } from '../target-status.ts';
import { about, inputOf, term, type Ground, type Working } from './working.ts';

/** `0.05` as `5%`, exactly. */
const percentOf = (share: string): string =>
  `${formatPrinted(ratioText(times(ratioOf(decimalOf(share)), whole(100)), decimalOf(share).places))}%`;

const margin = ({ indicator }: Ground): string => {
  const { points, share } = toleranceOf(indicator);
  const fixed = points && differenceText({ ...indicator, unitLabel: undefined }, decimalOf(points));
  const part = share && `${percentOf(share)} of the target`;
  return fixed && part ? `${part} (at most ${fixed})` : (fixed ?? part ?? '');
};

function ruleOf(ground: Ground): string {
  const { polarity, range } = ground.indicator;
  const own = 'Only a figure for the very same period counts.';
  const most = `by up to ${margin(ground)} is close`;
  if (polarity === 'higher')
    return `A figure at or above the target meets it; one short of it ${most}; one further short misses it. ${own}`;
  if (polarity === 'lower')
    return `A figure at or below the target meets it; one above it ${most}; one further above misses it. ${own}`;
  if (polarity === 'range' && range)
    return `A figure from ${formatPrinted(range.low)} to ${formatPrinted(range.high)} is as it should be; one outside ${most}; one further outside misses. ${own}`;
  return 'Neither direction is declared better, so there is no status.';
}

/** Where the tolerance comes from, unless it is declared in points: `5% of the target = 0.05 × 8.0 = 0.4`. */
function toleranceSteps({ share, points }: Tolerance, target: string, most: string): string[] {
  if (share === undefined) return [];
  const part = formatPrinted(shareOf(share, target));
  if (points === undefined) return [`tolerance = ${share} × target = ${share} × ${term(target)} = ${part}`];
  return [
    `${percentOf(share)} of the target = ${share} × ${term(target)} = ${part}`,
    `tolerance = the smaller of ${formatPrinted(points)} and ${part} = ${most}`,
  ];
}

function stepsOf({ indicator }: Ground, t: AgainstTarget): string[] {
  const { status, value = '' } = t;
  const figure = t.actual?.drawn.value ?? '';
  if (!status) return [];
  const { shortfall, allowed, tolerance } = status;
  const sum = {
    lower: `figure − target = ${formatPrinted(figure)} − ${term(value)}`,
    higher: `target − figure = ${formatPrinted(value)} − ${term(figure)}`,
    range: indicator.range ? `distance of ${formatPrinted(figure)} outside the range` : '',
    none: '',
  }[indicator.polarity];
  const is = formatPrinted(shortfall);
  const most = formatPrinted(allowed);
  return [
    `shortfall = ${sum} = ${is}`,
    ...toleranceSteps(tolerance, value, most),
    {
      met: `${is} ≤ 0, so met`,
      close: `0 < ${is} ≤ ${most}, so close`,
      missed: `${is} > ${most}, so missed`,
    }[status.status],
  ];
}

/** Which way a figure misses: a share that should be low is not short of its target but above it. */
const offTarget = { higher: 'short', lower: 'above it', range: 'outside', none: 'off' } as const;

function wordsOf({ record, indicator, points }: Ground, t: AgainstTarget): string {
  const bare = { ...indicator, unitLabel: indicator.unit === 'number' ? indicator.unitLabel : undefined };
  const rough = t.actual && t.status ? about([t.actual]) : '';
  const size = t.status && `${rough}${differenceText(bare, decimalOf(t.status.shortfall))}`;
  // “Almost 72%” may not come up to 72%: whether it meets the target is known no better than the number.
  const met = t.actual?.drawn.qualifier
    ? `met, with “${figureText(bare, t.actual.drawn.value!, t.actual.drawn.qualifier)}” read as that number`
    : 'met';
  if (t.status)
    return { met, close: `close, ${size} ${offTarget[indicator.polarity]}`, missed: `missed by ${size}` }[
      t.status.status
    ];
  if (t.text !== undefined) return `the target is in words, “${t.text}”, and is not compared with a figure`;
  if (t.value === undefined) return t.marker === 'awaited' ? 'the target was still to be set' : 'no target is printed';
  if (t.brokenAt)
    return `it was set before the break in the series that comes with the figure for ${thePeriod(t.brokenAt.period)}, and figures from then on may be counted otherwise`;
  if (!t.actual) {
    const empty = points.filter(
      (p) => p.period === t.period && p.drawn.value === undefined && otherValues(p).length > 0,
    );
    if (empty.length > 0) return missing(indicator, empty, points, plannedIn(record, indicator, [t])).join('; ');
    return `no figure is published for ${thePeriod(t.period)}`;
  }
  if (!isOneTime(t.period)) return `nothing says that target and figure are for the same quarter`;
  return 'neither direction is declared better, so there is no status';
}

/** A target and how it was met, one for each of `againstTargets`, in its order. */
export function targetWorkings(ground: Ground): Working[] {
  const { record, indicator } = ground;
  const dateOf = (source: string) => record.sources.get(source)?.published;
  return againstTargets(record, indicator, dateOf).map((t, i) => ({
    id: `target-${i + 1}`,
    method: 'target',
    title:
      t.value === undefined
        ? `Target for ${thePeriod(t.period)}`
        : `Target of ${figureText(indicator, t.value)} for ${thePeriod(t.period)}`,
    rule: ruleOf(ground),
    inputs: [
      ...(t.value === undefined ? [] : [inputOf(indicator, 'Target', { ...t, value: t.value, qualifier: undefined })]),
      ...(t.actual ? [inputOf(indicator, `Figure ${inPeriod(t.period)}`, t.actual.drawn)] : []),
    ],
    steps: stepsOf(ground, t),
    result: t.status?.status,
    words: wordsOf(ground, t),
  }));
}
