import type { Bullet } from './bullets.ts';
import { figureText } from './figure-text.ts';
import { undatedCare } from './finding-care.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { capitalise, listOf, plural } from './wording.ts';

/** ` No date is printed with the target, so the period is our reading.` */
function undatedWords({ figure, target }: Bullet): string {
  const [care] = undatedCare([
    ...(figure.undated ? [`the figure for ${thePeriod(figure.period)}`] : []),
    ...(target.undated ? ['the target'] : []),
  ]);
  return care ? ` ${capitalise(care)}.` : '';
}

const one = (bullet: Bullet): string => {
  const { indicator, figure, target, status, baseline, title } = bullet;
  const is = figureText(indicator, figure.value, figure.qualifier);
  const goal = figureText(indicator, target.value, target.qualifier);
  if (status) {
    const said = {
      met: `so the target of ${goal} was met`,
      close: `close to the target of ${goal}`,
      missed: `so the target of ${goal} was missed`,
    };
    return `${capitalise(inPeriod(figure.period))} it was ${is}, ${said[status.status]}.${undatedWords(bullet)}`;
  }
  return `${title}: ${is} ${inPeriod(figure.period)}${baseline ? ', the plan’s baseline' : ''}; the target is ${goal} for ${thePeriod(target.period)}, and no figure to judge it by is published here.`;
};

/** What bullets show, in one sentence: how many met their targets, or that none can be judged yet. */
export function bulletFinding(bullets: readonly Bullet[]): string {
  const [first] = bullets;
  if (!first) return 'No target in numbers has a figure to stand beside.';
  if (bullets.length === 1) return one(first);
  const count = (status: 'met' | 'close' | 'missed') => bullets.filter((b) => b.status?.status === status).length;
  const unjudged = bullets.filter((b) => !b.status).length;
  if (unjudged === bullets.length)
    return `None of these ${bullets.length} targets can be judged, since no figure of their own period is published here: the bars show where each measure stood before.`;
  const parts = [
    count('met') > 0 && `${count('met')} ${count('met') === 1 ? 'was' : 'were'} met`,
    count('close') > 0 && `${count('close')} came close`,
    count('missed') > 0 && `${count('missed')} ${count('missed') === 1 ? 'was' : 'were'} missed`,
  ].filter((p) => p !== false);
  const rest =
    unjudged > 0
      ? `; no figure to judge ${unjudged === 1 ? 'the other' : `the other ${unjudged}`} by is published here`
      : '';
  const judged = bullets.filter((b) => b.status);
  const undated = judged.filter((b) => b.figure.undated || b.target.undated).length;
  const read =
    undated === 0
      ? ''
      : ` ${undated === judged.length ? 'All of these rest' : `${undated} of these ${undated === 1 ? 'rests' : 'rest'}`} on a figure or target that is printed without a date.`;
  return `${capitalise(`of ${plural(bullets.length, 'target')}`)}, ${listOf(parts)}${rest}.${read}`;
}
