import type { Counts, FallenDue } from './fallen-due.ts';
import { comparePeriods } from './period.ts';
import { listOf, plural } from './wording.ts';

const window = 'in the two years before the end of the period';

/** `17 actions and a recommendation`, in numbers; nothing where there is neither. */
function countWords({ actions, recommendations }: Counts): string | undefined {
  const counted = [
    ...(actions > 0 ? [plural(actions, 'action')] : []),
    ...(recommendations > 0 ? [plural(recommendations, 'recommendation')] : []),
  ];
  return counted.length === 0 ? undefined : listOf(counted);
}

/** For the facts at the head of a pack: `17 actions in the two years before its end`. */
export function fallenShort({ actions, recommendations, settled }: FallenDue): string {
  const counted = countWords({ actions: actions.length, recommendations: recommendations.length });
  const none = settled > 0 ? 'Nothing still open' : 'Nothing with a date';
  return `${counted ?? none} in the two years before its end`;
}

/** Where nothing is to be listed: why. Else nothing. */
export function noneFallen({ actions, recommendations, settled }: FallenDue): string | undefined {
  if (actions.length > 0 || recommendations.length > 0) return undefined;
  return settled === 0
    ? `No action or recommendation with a date fell due ${window}.`
    : `${plural(settled, 'action')} fell due ${window}, and ${settled === 1 ? 'is' : 'all are'} reported done or dropped.`;
}

/** The actions listed, and of how many no document says what became of them. `council` as in “Leeds”. */
export function actionsFallen({ actions, settled }: FallenDue, council: string): string {
  const silent = actions.filter((a) => a.status === 'not reported').length;
  const besides = settled === 0 ? '' : `, besides ${settled} reported done or dropped`;
  const silence =
    silent === 0
      ? ''
      : silent < actions.length
        ? ` Of ${silent === 1 ? 'one' : silent} of them no document in the record says whether ${silent === 1 ? 'it was' : 'they were'} done.`
        : ` No document in the record says ${silent === 1 ? 'whether it was' : 'of any of them whether it was'} done.`;
  return `${plural(actions.length, 'action')} of ${council}’s plans fell due ${window}${besides}.${silence}`;
}

/** The recommendations listed, and on how many progress had been reported by then, though perhaps too early to tell. */
export function recommendationsFallen({ recommendations }: FallenDue): string {
  const count = recommendations.length;
  const reported = recommendations.filter((r) => r.latest).length;
  const early = recommendations.filter(
    ({ recommendation: r, latest }) => latest && r.due && comparePeriods(latest.period.period, r.due) < 0,
  ).length;
  const lead = `${plural(count, 'recommendation')} fell due ${window}.`;
  const [its, one] = [count === 1 ? 'its' : 'their', count === 1];
  if (reported === 0) return `${lead} By then nothing had been published about ${its} progress.`;
  if (one) return `${lead} Its progress had been reported${early > 0 ? ', before it fell due' : ''}.`;
  const on = reported === count ? 'all of them' : `${reported} of them`;
  const before =
    early === 0
      ? ''
      : early < reported
        ? `, on ${early} of these before ${early === 1 ? 'it' : 'they'} fell due`
        : `, ${reported === 1 ? '' : 'each time '}before it fell due`;
  return `${lead} Progress had been reported on ${on}${before}.`;
}

/** What fell due longer ago; nothing where nothing did. To be followed by where it is listed. */
export function earlierFallen({ earlier }: FallenDue): string | undefined {
  const counted = countWords(earlier);
  return counted === undefined ? undefined : `Before those two years ${counted} fell due`;
}

/** What has no date to fall due by; nothing where all has. */
export function undatedFallen({ undated }: FallenDue, council: string): string | undefined {
  const counted = countWords(undated);
  if (counted === undefined) return undefined;
  const one = undated.actions + undated.recommendations === 1;
  return `In documents up to this one, ${counted} for ${council} ${one ? 'has' : 'have'} no date, so nobody can say when ${one ? 'it falls' : 'they fall'} due.`;
}
