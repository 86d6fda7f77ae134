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
export function fallenShort({ actions, recommendations, settled, follows }: FallenDue): string {
  const counted = countWords({ actions: actions.length, recommendations: recommendations.length });
  if (!counted && !follows) return 'Cannot be said: no action or recommendation is linked to it';
  const none = settled > 0 ? 'Nothing still open' : 'Nothing with a date';
  return `${counted ?? none} in the two years before its end`;
}

/** Where nothing is to be listed: why. Else nothing. */
export function noneFallen({ actions, recommendations, settled, follows }: FallenDue): string | undefined {
  if (actions.length > 0 || recommendations.length > 0) return undefined;
  if (!follows) return 'The record links no action or recommendation to what this tracker follows, so none is listed.';
  return settled === 0
    ? `No action or recommendation linked to what this tracker follows has a date ${window}.`
    : `${plural(settled, 'action')} linked to what this tracker follows fell due ${window}, and ${settled === 1 ? 'is' : 'all are'} reported done or dropped.`;
}

/** The actions listed, and of how many no document says what became of them. */
export function actionsFallen({ actions, settled }: FallenDue): string {
  const silent = actions.filter((a) => a.status === 'not reported').length;
  const besides = settled === 0 ? '' : `, besides ${settled} reported done or dropped`;
  const silence =
    silent === 0
      ? ''
      : silent < actions.length
        ? ` Of ${silent === 1 ? 'one' : silent} of them no document in the record says whether ${silent === 1 ? 'it was' : 'they were'} done.`
        : ` No document in the record says ${silent === 1 ? 'whether it was' : 'of any of them whether it was'} done.`;
  return `${plural(actions.length, 'action')} linked to what this tracker follows fell due ${window}${besides}.${silence}`;
}

/** The recommendations listed, and on how many progress had been reported by then, though perhaps too early to tell. */
export function recommendationsFallen({ recommendations }: FallenDue): string {
  const count = recommendations.length;
  const reported = recommendations.filter((r) => r.latest).length;
  const early = recommendations.filter(
    ({ recommendation: r, latest }) => latest && r.due && comparePeriods(latest.period.period, r.due) < 0,
  ).length;
  const lead = `${plural(count, 'recommendation')} linked to what this tracker follows fell due ${window}.`;
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
export function earlierFallen({ earlier }: Pick<FallenDue, 'earlier'>): string | undefined {
  const counted = countWords(earlier);
  return counted === undefined ? undefined : `Before those two years ${counted} linked to it fell due`;
}

/** What has no date to fall due by; nothing where all has. */
export function undatedFallen({ undated }: Pick<FallenDue, 'undated'>): string | undefined {
  const counted = countWords(undated);
  if (counted === undefined) return undefined;
  const one = undated.actions + undated.recommendations === 1;
  return `In documents up to this one, ${counted} linked to it ${one ? 'has' : 'have'} no date, so nobody can say when ${one ? 'it falls' : 'they fall'} due.`;
}

/**
 * What the council had besides, with no link to what the tracker follows; nothing where there is nothing. To be
 * followed by where it is listed. `council` as in “Leeds”.
 */
export function beyondFallen({ beyond, follows }: FallenDue, council: string): string | undefined {
  const parts = [
    { counted: countWords(beyond.due), when: 'due in these two years' },
    { counted: countWords(beyond.earlier), when: 'due earlier' },
    { counted: countWords(beyond.undated), when: 'without a date' },
  ].flatMap(({ counted, when }) => (counted === undefined ? [] : [`${counted} ${when}`]));
  if (parts.length === 0) return undefined;
  return follows
    ? `Besides, ${council} had ${listOf(parts)}, which the record does not link to what this tracker follows`
    : `${council} had ${listOf(parts)}`;
}
