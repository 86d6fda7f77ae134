import { decimalText, formatPrinted } from '../decimal.ts';
import { inPeriod, thePeriod } from '../in-period.ts';
import { beyondPossible } from '../possible.ts';
import { rounded, total } from '../ratio.ts';
import { plural } from '../wording.ts';
import { ruleSet, xmr, xmrFirm, xmrLeast, type Xmr } from '../xmr.ts';
import type { XmrSignal } from '../xmr-signals.ts';
import { equals, inputOf, placesFor, type Ground, type Working } from './working.ts';

const rule = `Limits lie 2.66 times the mean moving range above and below the mean. A real change is: a figure outside a limit; seven rising or falling in a row; two of three beyond two thirds of the way to a limit, all three on one side of the mean; seven in a row on one side of it. Anything else is normal variation. A missing period between two figures is passed over. Drawn from ${xmrLeast} figures, provisional below ${xmrFirm}. Rules: ${ruleSet}.`;

/** What a signal is, with its periods: `7 figures in a row rose, the last in March 2010`. */
export function signalWords(x: Xmr, { rule: which, towards, at }: XmrSignal): string {
  const last = inPeriod(x.points[at.at(-1)!]!.period);
  const place = towards === 'up' ? 'above' : 'below';
  switch (which) {
    case 'outside':
      return `the figure for ${thePeriod(x.points[at[0]!]!.period)} is ${place} the ${towards === 'up' ? 'upper' : 'lower'} limit`;
    case 'run':
      return `${at.length} figures in a row ${towards === 'up' ? 'rose' : 'fell'}, the last ${last}`;
    case 'near':
      return `${at.length} figures close together lie near the ${towards === 'up' ? 'upper' : 'lower'} limit, the last ${last}`;
    case 'side':
      return `${at.length} figures in a row are ${place} the mean, the last ${last}`;
  }
}

/** Whether a signal is for the better: up where higher is better; nothing without a plain direction. */
function favourOfSignal({ indicator }: Ground, s: XmrSignal): 'better' | 'worse' | undefined {
  if (indicator.polarity !== 'higher' && indicator.polarity !== 'lower') return undefined;
  return (s.towards === 'up') === (indicator.polarity === 'higher') ? 'better' : 'worse';
}

function stepsOf(ground: Ground, x: Xmr): string[] {
  const values = x.points.map((p) => p.drawn.value!);
  const places = placesFor(values);
  const shown = (r: Xmr['mean']) => formatPrinted(decimalText(rounded(r, places)));
  return [
    `mean = sum of the ${values.length} figures ÷ ${values.length} ${equals(x.mean, places)}`,
    `mean moving range = ${shown(total(x.ranges))} ÷ ${x.ranges.length} ${equals(x.meanRange, places)}`,
    `limits = mean ± 2.66 × mean moving range: ${shown(x.lower)} and ${shown(x.upper)}`,
    ...[x.lower, x.upper].flatMap((limit) => {
      const beyond = beyondPossible(ground.indicator, limit);
      return beyond ? [`no figure can be ${beyond}, so that limit is none`] : [];
    }),
    ...x.signals.map((s) => {
      const favour = favourOfSignal(ground, s);
      return `signal: ${signalWords(x, s)}${favour ? `, for the ${favour}` : ''}`;
    }),
    ...(x.signals.length === 0 ? ['no signal'] : []),
  ];
}

/** Whether what the area's figures did is more than normal variation. */
export function xmrWorking(ground: Ground): Working {
  const { indicator, points } = ground;
  const x = xmr(indicator, points);
  const same = { id: 'xmr', method: 'xmr', title: 'Real change or noise', rule } as const;
  if ('tooFew' in x)
    return {
      ...same,
      inputs: [],
      steps: [],
      result: undefined,
      words: `${x.tooFew === 0 ? 'no comparable figure' : plural(x.tooFew, 'comparable figure')}, and limits need ${xmrLeast}`,
    };
  const limits = x.provisional ? ' (provisional limits)' : '';
  const still = x.meanRange.top === 0n ? 'all figures are the same' : 'all within normal variation';
  return {
    ...same,
    inputs: x.points.map((p) => inputOf(indicator, `Figure ${inPeriod(p.period)}`, p.drawn)),
    steps: stepsOf(ground, x),
    result: x.signals.length > 0 ? 'real change' : 'normal variation',
    words: `${x.signals.length > 0 ? `a real change, since ${signalWords(x, x.signals[0]!)}` : still}${limits}`,
  };
}
