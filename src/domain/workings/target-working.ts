import { againstTargets, type AgainstTarget } from '../against-targets.ts';
import { decimalOf, decimalText, formatPrinted } from '../decimal.ts';
import { differenceText, figureText } from '../figure-text.ts';
import { inPeriod, thePeriod } from '../in-period.ts';
import { toleranceOf } from '../target-status.ts';
import { about, inputOf, term, type Ground, type Working } from './working.ts';

const margin = ({ indicator }: Ground): string => {
  const { kind, amount } = toleranceOf(indicator);
  return kind === 'points'
    ? differenceText({ ...indicator, unitLabel: undefined }, decimalOf(amount))
    : `${formatPrinted(percentOf(amount))}% of the target`;
};

/** `0.05` as `5`, exactly. */
const percentOf = (share: string): string => {
  const d = decimalOf(share);
  return d.places <= 2
    ? decimalText({ units: d.units * 10n ** BigInt(2 - d.places), places: 0 })
    : decimalText({ units: d.units, places: d.places - 2 });
};

function ruleOf(ground: Ground): string {
  const { polarity, range } = ground.indicator;
  const short = `short of it by up to ${margin(ground)}, close; by more, missed. Only a figure for the very same period counts.`;
  if (polarity === 'higher') return `At or above the target is met; ${short}`;
  if (polarity === 'lower')
    return `At or below the target is met; above it by up to ${margin(ground)}, close; by more, missed. Only a figure for the very same period counts.`;
  if (polarity === 'range' && range)
    return `From ${range.low} to ${range.high} is met; outside by up to ${margin(ground)}, close; by more, missed.`;
  return 'Neither direction is declared better, so there is no status.';
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
    ...(tolerance.kind === 'relative'
      ? [`tolerance = ${tolerance.amount} × target = ${tolerance.amount} × ${term(value)} = ${most}`]
      : []),
    {
      met: `${is} ≤ 0, so met`,
      close: `0 < ${is} ≤ ${most}, so close`,
      missed: `${is} > ${most}, so missed`,
    }[status.status],
  ];
}

function wordsOf({ indicator }: Ground, t: AgainstTarget): string {
  const bare = { ...indicator, unitLabel: indicator.unit === 'number' ? indicator.unitLabel : undefined };
  const rough = t.actual && t.status ? about([t.actual]) : '';
  const size = t.status && `${rough}${differenceText(bare, decimalOf(t.status.shortfall))}`;
  if (t.status) return { met: 'met', close: `close, ${size} short`, missed: `missed by ${size}` }[t.status.status];
  if (t.text !== undefined) return `the target is in words, “${t.text}”, and is not compared with a figure`;
  if (t.value === undefined) return t.marker === 'awaited' ? 'the target was still to be set' : 'no target is printed';
  if (!t.actual) return `no figure is published for ${thePeriod(t.period)}`;
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
