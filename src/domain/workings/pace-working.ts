import { coursesOf, type NumericFigure } from '../courses.ts';
import { formatPrinted } from '../decimal.ts';
import { figureText } from '../figure-text.ts';
import { inPeriod, thePeriod } from '../in-period.ts';
import { paceToTarget, type NoPace, type Pace } from '../pace.ts';
import { ratioText } from '../ratio.ts';
import { equals, inputOf, placesFor, term, type Ground, type Working, type WorkingInput } from './working.ts';

const rule =
  'The steady pace that would lead from the plan’s baseline to its target on the last day of the target’s period, against the pace so far, each from the last day of its period. At 0.95 of it or more on course, at 0.60 or more slow, at 0 or more too slow, below 0 going backwards.';

const why: Record<NoPace, string> = {
  'no polarity': 'neither direction is declared better, so there is no status',
  'nothing to gain': 'the target asks for no improvement on the baseline',
  'no later figure': 'no figure between the baseline and the target can be compared with the baseline',
};

function stepsOf(p: Pace): string[] {
  const [start, goal, now] = [p.baseline.value, p.target.value, p.latest.drawn.value!];
  const places = placesFor([start, goal, now]);
  const bounds = {
    'on course': '≥ 0.95',
    slow: '< 0.95 and ≥ 0.60',
    'too slow': '< 0.60 and ≥ 0',
    'going backwards': '< 0',
  }[p.status];
  const change = ratioText(p.soFar, places);
  const need = ratioText(p.needed, places);
  return [
    `needed = target − baseline = ${formatPrinted(goal)} − ${term(start)} = ${formatPrinted(need)} in ${p.days} days`,
    `so far = latest − baseline = ${formatPrinted(now)} − ${term(start)} = ${formatPrinted(change)} in ${p.daysSoFar} days`,
    `pace = (${formatPrinted(change)} ÷ ${p.daysSoFar}) ÷ (${formatPrinted(need)} ÷ ${p.days}) ${equals(p.pace, 2)}`,
    `pace ${bounds}, so ${p.status}`,
  ];
}

/** The pace towards each plan's last target that has a baseline. */
export function paceWorkings(ground: Ground): Working[] {
  const { indicator, points } = ground;
  return coursesOf(ground.record, indicator.key).map((c, i): Working => {
    const pace = paceToTarget(indicator, points, c.baseline, c.target);
    const planned = (name: string, f: NumericFigure): WorkingInput => inputOf(indicator, name, { ...c, ...f });
    const same = {
      id: `pace-${i + 1}`,
      method: 'pace',
      title: `Pace from ${figureText(indicator, c.baseline.value)} ${inPeriod(c.baseline.period)} to ${figureText(indicator, c.target.value)} for ${thePeriod(c.target.period)}`,
      rule,
    } as const;
    const inputs = [planned('Baseline', c.baseline), planned('Target', c.target)];
    return typeof pace === 'string'
      ? { ...same, inputs, steps: [], result: undefined, words: why[pace] }
      : {
          ...same,
          inputs: [...inputs, inputOf(indicator, `Figure ${inPeriod(pace.latest.period)}`, pace.latest.drawn)],
          steps: stepsOf(pace),
          result: pace.status,
          words: pace.status,
        };
  });
}
