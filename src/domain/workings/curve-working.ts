import { formatPrinted } from '../decimal.ts';
import { figureShort } from '../figure-text.ts';
import { inPeriod } from '../in-period.ts';
import { lastDay, periodOf } from '../period.ts';
import { ratioText, times, whole } from '../ratio.ts';
import type { IndicatorRecord } from '../record.ts';
import { indicatorsOfPriority } from '../related.ts';
import { forecastPoints, turningTheCurve, type NoForecast, type TurnedCurve } from '../turning-the-curve.ts';
import { plural } from '../wording.ts';
import { favourStep, sizeOf } from './verdict.ts';
import { about, equals, inputOf, placesFor, term, type Ground, type Working } from './working.ts';

const rule = `The straight line that fits the figures before the plan began best (by least squares) is carried on to the end of the latest figure’s period. A latest figure that is better than this forecast has turned the curve. A forecast needs ${forecastPoints} figures from before the plan, with no break.`;

function whyNot(indicator: IndicatorRecord, { before, after, impossible }: NoForecast): string {
  if (impossible) {
    const at = figureShort(indicator, ratioText(impossible, indicator.precision));
    return `the line would lead to ${at}, which no figure can be, so there is no forecast`;
  }
  if (after === 0) return 'there is no figure from after the plan began';
  if (before === 0) return 'no comparable figure is from before the plan began';
  return `${plural(before, 'comparable figure')} from before the plan ${before === 1 ? 'is' : 'are'} too few for a forecast`;
}

function stepsOf({ indicator }: Ground, c: TurnedCurve): string[] {
  const values = c.before.map((p) => p.drawn.value!);
  const actual = c.actual.drawn.value!;
  const places = placesFor([...values, actual]);
  const first = lastDay(periodOf(c.before[0]!.period));
  const at = [...c.before, c.actual].map((p) => lastDay(periodOf(p.period)) - first);
  return [
    `days from the end of ${c.before[0]!.period}: ${at.slice(0, -1).join(', ')}; at the latest figure ${at.at(-1)}`,
    `slope of the line through ${values.map(formatPrinted).join(', ')} ${equals(times(c.line.slope, whole(365)), places)} in 365 days`,
    `forecast = the line on day ${at.at(-1)} ${equals(c.forecast, places)}`,
    `difference = actual − forecast = ${formatPrinted(actual)} − ${term(ratioText(c.forecast, places))} ${equals(c.difference, places)}`,
    favourStep(indicator, c.difference, c.favour),
  ];
}

/** The latest figure against where the figures before each plan pointed, a plan each. */
export function curveWorkings(ground: Ground): Working[] {
  const { record, indicator, points } = ground;
  const following = [...record.plans.values()].filter((plan) =>
    plan.priorities.some((p) => indicatorsOfPriority(p).includes(indicator.key)),
  );
  return following.flatMap((plan): Working[] => {
    const c = turningTheCurve(indicator, points, plan.period);
    const same = {
      id: `curve-${plan.key}`,
      method: 'curve',
      title: `Turning the curve, since the ${plan.shortTitle} began`,
      rule,
    } as const;
    if (!('line' in c)) return [{ ...same, inputs: [], steps: [], result: undefined, words: whyNot(indicator, c) }];
    const size = `${about([...c.before, c.actual])}${sizeOf(indicator, c.difference)}`;
    const words = {
      better: `turned, better than the forecast by ${size}`,
      worse: `not turned, worse than the forecast by ${size}`,
      same: 'as forecast',
    };
    return [
      {
        ...same,
        inputs: [...c.before, c.actual].map((p) => inputOf(indicator, `Figure ${inPeriod(p.period)}`, p.drawn)),
        steps: stepsOf(ground, c),
        result: c.favour && { better: 'turned', worse: 'not turned', same: 'as forecast' }[c.favour],
        words: c.favour ? words[c.favour] : `${c.difference.top > 0n ? 'above' : 'below'} the forecast by ${size}`,
      },
    ];
  });
}
